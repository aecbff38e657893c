import { z } from 'zod';
import { query } from './operation.ts';

/** The sheets a page can be printed on, as style sheets name them. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** Something that only a browser can make: a page on paper (PDF), or a picture in dots (PNG). */
export type PrintJob =
  | {
      readonly kind: 'pdf';
      /** The whole page, as HTML. */
      readonly page: string;
      readonly paper: Paper;
    }
  | {
      readonly kind: 'png';
      /** As SVG, with a `viewBox`. */
      readonly picture: string;
      /** How large the picture is, in CSS pixels; it is printed with two dots for each. */
      readonly width: number;
      readonly height: number;
    };

/** What the data process may ask of the shell, on a channel of its own: the other way round than everything else. */
const printContract = {
  'print.make': query(z.custom<{ readonly id: string; readonly job: PrintJob }>(), z.custom<Uint8Array>()),
  /** Gives up what is being made under this id; it answers as cancelled. */
  'print.cancel': query(z.custom<{ readonly id: string }>(), z.null()),
} as const;

export type PrintContract = typeof printContract;

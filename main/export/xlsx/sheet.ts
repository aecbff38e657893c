import type { Severity } from '../../../shared/domain/severity.ts';

/** What a cell holds. Text is text, whatever it looks like; a date is what clocks on the wall show, as ms since 1970. */
export type Cell =
  | string
  | number
  | null
  | { readonly wall: number }
  /** A verdict: its word, on its colour. */
  | { readonly verdict: Severity; readonly word: string };

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Long text, which goes over several lines. */
  readonly wraps?: boolean;
}

/** One sheet of a workbook; its rows are asked for once each time it is written or looked at. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  readonly rows: () => Iterable<readonly Cell[]>;
}

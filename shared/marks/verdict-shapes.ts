import type { Severity } from '../domain/severity.ts';

/** One part of a drawing, with the attributes React and SVG share; `stroke-width` is `strokeWidth`. */
export interface Shape {
  readonly tag: 'circle' | 'path' | 'rect';
  readonly attributes: Readonly<Record<string, string>>;
}

const round = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const tick = { d: 'M6.4 10.3l2.5 2.5 4.8-5.2', strokeWidth: '1.8', ...round };

/**
 * The silhouettes of the verdicts in a field of 20 by 20: circle, diamond, arrow-shaped tag, square. The colour is
 * `currentColor`, that of the glyph in it `--on`. Drawn here once, for the window and for the page a lead reads.
 */
export const verdictShapes: Readonly<Record<Severity, readonly Shape[]>> = {
  fine: [
    { tag: 'circle', attributes: { cx: '10', cy: '10', r: '8', fill: 'currentColor' } },
    { tag: 'path', attributes: { ...tick, stroke: 'var(--on)' } },
  ],
  caution: [
    {
      tag: 'rect',
      attributes: {
        x: '3.6',
        y: '3.6',
        width: '12.8',
        height: '12.8',
        rx: '2.2',
        transform: 'rotate(45 10 10)',
        fill: 'currentColor',
      },
    },
    { tag: 'path', attributes: { d: 'M10 6v5', stroke: 'var(--on)', strokeWidth: '1.9', strokeLinecap: 'round' } },
    { tag: 'circle', attributes: { cx: '10', cy: '13.9', r: '1.15', fill: 'var(--on)' } },
  ],
  'too-fast': [
    {
      tag: 'path',
      attributes: {
        d: 'M4 2.5h7.4c.6 0 1.1.2 1.5.7l5 6c.4.5.4 1.1 0 1.6l-5 6c-.4.5-.9.7-1.5.7H4c-1.1 0-2-.9-2-2v-11c0-1.1.9-2 2-2z',
        fill: 'currentColor',
      },
    },
    {
      tag: 'path',
      attributes: {
        d: 'M5.6 6.5l3.2 3.5-3.2 3.5M10.1 6.5l3.2 3.5-3.2 3.5',
        stroke: 'var(--on)',
        strokeWidth: '1.7',
        ...round,
      },
    },
  ],
  blocked: [
    { tag: 'rect', attributes: { x: '2', y: '2', width: '16', height: '16', rx: '3', fill: 'currentColor' } },
    { tag: 'path', attributes: { d: 'M6 10h8', stroke: 'var(--on)', strokeWidth: '2.2', strokeLinecap: 'round' } },
  ],
};

/** Fine in the matrix, where it is quiet: an outline. */
export const fineOutline: readonly Shape[] = [
  {
    tag: 'circle',
    attributes: { cx: '10', cy: '10', r: '7.4', fill: 'none', stroke: 'currentColor', strokeWidth: '1.5' },
  },
  { tag: 'path', attributes: { ...tick, stroke: 'currentColor' } },
];

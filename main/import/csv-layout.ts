import Papa from 'papaparse';

/** How a CSV text is laid out, judged by its beginning. */
export interface CsvLayout {
  readonly delimiter: string;
  /** The text begins with a line such as `sep=;`, which Excel writes for itself. */
  readonly hasSeparatorLine: boolean;
}

const candidates = [',', ';', '\t', '|'] as const;

export function detectLayout(sample: string): CsvLayout {
  const declared = /^"?sep=([,;\t|])"?\r?\n/i.exec(sample)?.[1];
  if (declared !== undefined) return { delimiter: declared, hasSeparatorLine: true };
  const ranked = candidates
    .map((delimiter) => ({ delimiter, ...regularity(sample, delimiter) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  return { delimiter: ranked[0]?.delimiter ?? ',', hasSeparatorLine: false };
}

/** How many columns the header has, and the share of the first rows that have as many. */
function regularity(sample: string, delimiter: string): { readonly width: number; readonly share: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 50, skipEmptyLines: 'greedy' });
  const width = data[0]?.length ?? 0;
  // The last row of a sample may be cut off.
  const rows = data.length > 2 ? data.slice(0, -1) : data;
  return { width, share: rows.filter((row) => row.length === width).length / Math.max(1, rows.length) };
}

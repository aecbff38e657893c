import Papa from 'papaparse';

/** A preview shows the beginning of a long export: the window has to stay quick. */
const mostCharacters = 2_000_000;
export const mostRows = 100;
export const mostLines = 200;

export interface Excerpt<T> {
  readonly shown: T;
  readonly isCut: boolean;
}

/** A page up to the end of a table row: browsers close by themselves what is still open there. */
export function startOfPage(page: string, most = mostCharacters): Excerpt<string> {
  if (page.length <= most) return { shown: page, isCut: false };
  const end = page.lastIndexOf('</tr>', most);
  return { shown: page.slice(0, end === -1 ? most : end + '</tr>'.length), isCut: true };
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function startOfTable(csv: string): Excerpt<Table> {
  // The header, and one row more than is shown, which tells whether there are more.
  const { data } = Papa.parse<string[]>(csv, { preview: mostRows + 2, skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { shown: { columns, rows: rows.slice(0, mostRows) }, isCut: rows.length > mostRows };
}

export function startOfText(text: string): Excerpt<string> {
  let end = -1;
  for (let line = 0; line < mostLines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end === -1 || end === text.length - 1) return { shown: text, isCut: false };
  }
  return { shown: text.slice(0, end), isCut: true };
}

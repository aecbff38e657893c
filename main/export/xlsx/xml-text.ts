import { printableText } from '../../../shared/lib/printable-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const plain = /^[\w\u00C0-\u017F \n,.:;!?'’“”()@/+=-]*$/;
const escaped = /_x[0-9A-Fa-f]{4}_/;

/** Text for an element or attribute of a spreadsheet. Lines end as spreadsheets end them. */
export function xmlText(text: string): string {
  // Nearly all of it is, and there is much of it.
  if (plain.test(text) && !escaped.test(text)) return text;
  return (
    printableText(text.replaceAll(/\r\n?/g, '\n'))
      .replaceAll(/[&<>"]/g, (found) => entities[found] ?? found)
      // Spreadsheets read _x000D_ as a character; the text that only looks like it has its first sign written so.
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  );
}

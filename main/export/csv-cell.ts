// Nearly all of it is, and there is much of it.
const plain = /^(?:[^=+\-@\t\r\n",][^"\r\n,]*)?$/;

/** A cell of a CSV file whose text came from somebody else: a spreadsheet must not take it for a formula. */
export function foreignCell(text: string): string {
  if (plain.test(text)) return text;
  return csvCell(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}

/** A cell of a CSV file, quoted where it has to be (RFC 4180). */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell of a CSV file whose text came from somebody else: a spreadsheet must not take it for a formula. */
export function foreignCell(text: string): string {
  return csvCell(text !== '' && '=+-@\t\r'.includes(text.charAt(0)) ? `'${text}` : text);
}

/** A cell of a CSV file, quoted where it has to be (RFC 4180). */
export function csvCell(text: string): string {
  if (text === '' || !/[",\r\n]/.test(text)) return text;
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}

const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Without control characters but tabs and line ends, and without halves of characters: XML and calendars cannot hold them. */
export function printableText(text: string): string {
  return text.replaceAll(unprintable, '\uFFFD');
}

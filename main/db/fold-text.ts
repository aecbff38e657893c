const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** Text as it is compared in a search: lower case, without accents. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœıþ]/gu, (letter) => letters[letter] ?? letter);
}

/** An e-mail address as it is compared: without case. */
export function emailKey(email: string): string {
  return email.normalize('NFC').toLowerCase();
}

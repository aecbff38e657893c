/** What is the same of a number however it is dialled: with the code of its country or without. */
const tellingDigits = 7;
const run = /(?:\+|\()?\d(?:[\s()./-]{0,3}\d){6,}/g;

/** The numbers without their first digits, which change with where one calls from; those of few digits are left out. */
export function phoneTails(phones: Iterable<string>): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const phone of phones) {
    const digits = phone.replaceAll(/\D/g, '');
    if (digits.length >= tellingDigits) tails.add(digits.slice(-tellingDigits));
  }
  return tails;
}

/** Takes the phone numbers that end in one of `tails` out of a text, in whatever groups their digits are written. */
export function withoutPhones(text: string, tails: ReadonlySet<string>): string {
  if (tails.size === 0) return text;
  return text.replaceAll(run, (found) => {
    const digits = [...found.matchAll(/\d/g)];
    for (let last = digits.length; last >= tellingDigits; last -= 1) {
      const tail = digits.slice(last - tellingDigits, last).join('');
      if (tails.has(tail)) return `[phone]${found.slice((digits[last - 1]?.index ?? 0) + 1)}`;
    }
    return found;
  });
}

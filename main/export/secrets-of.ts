import type { Disguise } from './disguise.ts';
import type { Identity } from './export-document.ts';
import { ordinaryWords } from './ordinary-words.ts';
import type { Secret } from './scrub.ts';

/** Everything by which one person could be told in a text, and what is said instead. */
export function secretsOf(identity: Identity, { key, name: instead }: Disguise): readonly Secret[] {
  const { firstName, lastName, email, externalId, phone, company } = identity;
  const both = [firstName, lastName].filter((part) => part !== null);
  const names = new Set(both.flatMap((name) => [...spellings(name), ...wordsOf(name)]));
  // Who has nothing else is called by the id, whatever it looks like.
  const calledBy = both.length === 0 ? (email ?? externalId) : null;
  const ids = [identity.key, email, externalId].filter((id) => id === calledBy || isDistinctive(id));
  return [
    ...[...new Set(wholeNames(both))].map((text) => ({ text, instead, anyCase: !isOrdinary(both) })),
    ...[...names].map((text) => ({ text, instead, anyCase: false })),
    ...ids.map((text) => ({ text, instead: key, anyCase: true })),
    { text: phone, instead: '[phone]', anyCase: true },
    ...[...new Set(companyNames(company))].map((text) => ({ text, instead: '[company]', anyCase: false })),
    { text: domainOf(email), instead: '[company]', anyCase: true },
  ].flatMap(({ text, ...rest }) => (text === null || text.trim() === '' ? [] : [{ text: text.trim(), ...rest }]));
}

/** First and last name, in both orders. */
function wholeNames(both: readonly string[]): readonly string[] {
  if (both.length < 2) return [];
  const [firsts = [], lasts = []] = both.map(spellings);
  return firsts.flatMap((first, way) => {
    const last = lasts[way] ?? '';
    return [`${first} ${last}`, `${last} ${first}`];
  });
}

/** "🌸Sakura" is Sakura to whoever writes about her, "Mary Jane" is Mary. */
function wordsOf(name: string): readonly string[] {
  return name.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];
}

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** A name as it is; as who has no such keys types it; and without the sign within: "Höß", "Hoess"; "O'Brien", "OBrien". */
function spellings(name: string): readonly [string, string, string] {
  const typed = name.normalize('NFC').replaceAll(/[äöüåø]/gi, (letter) => {
    const two = twoLetters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? two : two.charAt(0).toUpperCase() + two.slice(1);
  });
  return [name, typed, name.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')];
}

const legalForm =
  /[\s,]+[(<]?(?:gmbh|mbh|ag|kg|ohg|ug|e\.? ?v|se|ab|as|asa|a\/s|aps|oyj?|inc|ltd|llc|llp|plc|corp|co|company|limited|sarl|sas|sa|spa|srl|bv|nv|sp\. z o\.? ?o|s\.r\.o|d\.o\.o)\.?[)>]?$/i;

/** "Kilmore Tea, Ltd." is Kilmore Tea to whoever writes about it. */
function companyNames(company: string | null): readonly string[] {
  if (company === null) return [];
  const short = company
    .trim()
    .replace(legalForm, '')
    .replace(/\s*(?:&|\+)$/, '')
    .replace(legalForm, '');
  return [...spellings(company), ...(short === company || short === '' ? [] : spellings(short))];
}

/** "Will May" in small letters is no name. */
function isOrdinary(parts: readonly string[]): boolean {
  return parts.every((part) => ordinaryWords.has(part.toLowerCase()));
}

/** "12" is an id in one place and a number of days in another. */
function isDistinctive(id: string | null): boolean {
  return id !== null && !/^\d{1,4}$/.test(id);
}

/** Where somebody works, mostly. */
function domainOf(email: string | null): string | null {
  return email === null ? null : email.slice(email.lastIndexOf('@') + 1);
}

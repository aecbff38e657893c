import type { ContactField } from '../../shared/contract/import-report.ts';
import { isCountryName } from '../../shared/domain/law/country.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { isTimeZone } from '../../shared/formats/time-zone.ts';
import { foldColumnName } from './column-synonyms.ts';
import { isNo, isYes } from './contact-cells.ts';
import { parseDateCell } from './parse-date-cell.ts';

/** Whether most values of a column are what its name promises; for names and ids nobody can tell. */
export function looksLike(field: ContactField, cells: readonly string[]): boolean {
  const is = tests[field];
  return is !== undefined && cells.length > 0 && cells.filter(is).length >= cells.length * 0.8;
}

function isDate(cell: string): boolean {
  return parseDateCell(cell, 'day-first') !== null;
}

const tests: Readonly<Partial<Record<ContactField, (cell: string) => boolean>>> = {
  email: isEmailAddress,
  timeZone: isTimeZone,
  country: isCountryName,
  createdAt: isDate,
  agreedAt: isDate,
  confirmedAt: isDate,
};

/** "+385 1 4550 210": with its country code, for other numbers may be anything. */
export function isPhoneNumber(cell: string): boolean {
  return /^\+\d[\d\s()./-]{6,20}$/.test(cell);
}

/** Columns of addresses that are not the contact's own: of whoever wrote, owns, or answers. */
export function isOfOthers(name: string): boolean {
  return /^(from|replyto|sender|cc|bcc)|(mail|email)(from|to|cc|bcc)(address)?$|owner|creat|updat|modif|assign|beamer|default/.test(
    foldColumnName(name),
  );
}

const subscriptionWords = new Set('subscribed unsubscribed neversubscribed nonsubscribed optedin optedout'.split(' '));
const statesBeside = new Set(
  'cleaned pending transactional active inactive unconfirmed bounced archived noconsent unknown none'.split(' '),
);

/** A column of states of a subscription to letters: who does not want them is among them. */
export function saysWhoRefused(name: string, cells: readonly string[]): boolean {
  if (/sms|phone|push|mobile|whatsapp|call/i.test(name)) return false;
  const words = cells.map(foldColumnName);
  const isState = (word: string): boolean => subscriptionWords.has(word) || statesBeside.has(word);
  return words.every(isState) && words.some((word) => subscriptionWords.has(word));
}

const consentName =
  /newsletter|opt.?in|consent|subscri|permission|einwilligung|zustimmung|erlaubnis|gdpr|dsgvo|rgpd|abonn|mailing|mails? ?ok|marketing.*(ok|allowed|yes|status)|accepts.*marketing|consentement|consentimiento|suscri|toestemming/i;

/** A column of yes and no under a name of consent: it says that they agreed, but neither when nor how. */
export function claimsPermission(name: string, cells: readonly string[]): boolean {
  if (!consentName.test(name) || cells.length === 0) return false;
  const answers = cells.filter((cell) => isYes(cell) || isNo(cell));
  return answers.length >= cells.length * 0.6 && cells.some(isYes);
}

import type { ContactField } from '../../shared/contract/import-report.ts';
import { isCountryName } from '../../shared/domain/law/country.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { isTimeZone } from '../../shared/formats/time-zone.ts';
import { isNo, isYes } from './contact-cells.ts';
import { parseDateCell } from './parse-date-cell.ts';

/** Whether most values of a column are what its name promises; for names and ids nobody can tell. */
export function looksLike(field: ContactField, cells: readonly string[]): boolean {
  const is = tests[field];
  return is !== undefined && cells.length > 0 && cells.filter(is).length >= cells.length * 0.8;
}

const tests: Readonly<Partial<Record<ContactField, (cell: string) => boolean>>> = {
  email: isEmailAddress,
  timeZone: isTimeZone,
  country: isCountryName,
  createdAt: (cell) => parseDateCell(cell, 'day-first') !== null,
};

/** "+385 1 4550 210": with its country code, for other numbers may be anything. */
export function isPhoneNumber(cell: string): boolean {
  return /^\+\d[\d\s()./-]{6,20}$/.test(cell);
}

const consentName =
  /newsletter|opt.?in|consent|subscri|permission|einwilligung|zustimmung|erlaubnis|gdpr|dsgvo|rgpd|abonn|mailing|mails? ?ok|marketing.*(ok|allowed|yes|status)|consentement|consentimiento|suscri|toestemming/i;

/** A column of yes and no under a name of consent: it says that they agreed, but neither when nor how. */
export function claimsPermission(name: string, cells: readonly string[]): boolean {
  if (!consentName.test(name) || cells.length === 0) return false;
  const answers = cells.filter((cell) => isYes(cell) || isNo(cell));
  return answers.length >= cells.length * 0.6 && cells.some(isYes);
}

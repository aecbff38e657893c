import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../../shared/domain/contact.ts';
import { sayClock } from '../../../lib/say-date.ts';

/** "Head of facilities, Zelena škola, Zagreb. 09:00 there, a good hour" */
export function placeWords({ contact, facts }: Pick<ContactDetails, 'contact' | 'facts'>, now: number): string {
  const told = (names: readonly string[]) =>
    facts.find((fact) => fact.origin === 'declared' && names.includes(fact.name.toLowerCase()))?.value ?? null;
  const role = told(['role', 'job title', 'title', 'position']);
  const city = told(['city', 'town']);
  const known = [role, contact.company, city ?? contact.country].filter((part) => part !== null);
  const place =
    known.length > 0
      ? known
      : [contact.email, contact.phone].filter((part) => part !== null && part !== contactFullName(contact));
  const clock = contact.timeZone === null ? null : clockThere(now, contact.timeZone);
  return [place.join(', '), clock].filter((part) => part !== null && part !== '').join('. ');
}

function clockThere(at: number, timeZone: string): string {
  try {
    return `${sayClock(at, timeZone)} there, ${hourWords(at, timeZone)}`;
  } catch {
    // The zone is kept as the file wrote it, and Intl throws for a name it does not know.
    return `Time zone ${timeZone}`;
  }
}

function hourWords(at: number, timeZone: string): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone }).format(at);
  if (weekday === 'Sat' || weekday === 'Sun') return 'at the weekend';
  const hour = Number(sayClock(at, timeZone).slice(0, 2));
  if (hour < 7 || hour >= 21) return 'at night';
  return hour >= 9 && hour < 17 ? 'a good hour' : 'outside working hours';
}

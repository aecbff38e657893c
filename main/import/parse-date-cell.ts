import type { DayOrder } from '../../shared/contract/import-preview.ts';
import { isCalendarDate, parseInstant } from '../../shared/formats/instant.ts';
import { foldColumnName } from './column-synonyms.ts';

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[,T ]\s*(.+))?$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\s*(.+))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const worded =
  /^(?:\p{L}+[.,]*\s+)?(?:(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s-]+(?:de\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2})),?[\s-]+(?:de\s+)?(\d{4})(?:[,T ]\s*(?:(?:at|um|à|a las)\s+)?(.+))?$/iu;
const clock =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?(?![a-z]))?\s*(?:uhr)?\s*([a-z]{1,4})?([+-]\d{1,2}(?::?\d{2})?)?$/i;
/** Hours before UTC of the zones that exports name by letters; IST and the like mean too many. */
const zones: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, mez: 1, cest: 2, mesz: 2, eet: 2, eest: 3 },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
};
/** Days since 30 December 1899: what a spreadsheet makes of a date when it forgets that it is one. */
const serial = /^\d{5}(?:\.\d+)?$/;
const firstSerial = 32_874; // 1990
const lastSerial = 54_789; // 2050
/** How months begin in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents. */
const months = [
  /^(jan|ene|gen)/,
  /^(feb|fev)/,
  /^(mar|mrz|maa)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mei|mag)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^nov/,
  /^(dec|dez|dic)/,
] as const;

/** A date as CRMs write one → ms since 1970, UTC where no zone is named; null when there is no such date. */
export function parseDateCell(cell: string, order: DayOrder): number | null {
  const text = cell.trim();
  const exact = parseInstant(text);
  if (exact !== null) return exact;
  if (/^\d{13}$/.test(text)) return Number(text);
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{10}\.\d+$/.test(text)) return Math.round(Number(text) * 1000);
  if (serial.test(text) && Number(text) >= firstSerial && Number(text) < lastSerial)
    return Date.UTC(1899, 11, 30) + Math.round(Number(text) * 86_400) * 1000;
  const written = iso.exec(text) ?? compact.exec(text);
  if (written !== null) return instantOf(written[1], written[2], written[3], written[4]);
  const plain = numeric.exec(text);
  if (plain !== null) return numericDate(plain, order);
  const word = worded.exec(text);
  if (word === null) return null;
  const name = foldColumnName(word[2] ?? word[3] ?? '');
  const month = months.findIndex((beginning) => beginning.test(name)) + 1;
  return instantOf(word[5], month, word[1] ?? word[4], word[6]);
}

/** Which orders a date allows: one, either of them with another day each, or none: it is no date of numbers. */
export function ordersOf(text: string): DayOrder | 'either' | null {
  const [, first, mark, second] = numeric.exec(text) ?? [];
  if (first === undefined || mark === '.' || first === second) return null;
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : 'either';
}

function numericDate(
  [, first, mark, second, year = '', time]: readonly (string | undefined)[],
  order: DayOrder,
): number | null {
  const full = year.length === 2 ? `20${year}` : year;
  // With points the day comes first everywhere.
  if (mark === '.') return instantOf(full, second, first, time);
  const likely = order === 'day-first' ? [second, first] : [first, second];
  return instantOf(full, likely[0], likely[1], time) ?? instantOf(full, likely[1], likely[0], time);
}

type Part = string | number | undefined;

function instantOf(year: Part, month: Part, day: Part, time: string | undefined): number | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!isCalendarDate(y, m, d)) return null;
  const midnight = Date.UTC(y, m - 1, d);
  if (time === undefined) return midnight;
  const match = clock.exec(time.trim());
  const offset = match === null ? null : offsetMinutes(match[5], match[6]);
  if (match === null || offset === null) return null;
  const half = match[4]?.toLowerCase();
  const hours = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
  const [minutes, seconds] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return midnight + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000;
}

/** "EST", "-0500", "GMT+1" → minutes before UTC; null: nobody knows where. */
function offsetMinutes(zone: string | undefined, offset: string | undefined): number | null {
  const named = zone === undefined ? 0 : zones[zone.toLowerCase()];
  if (named === undefined) return null;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset ?? '+00') ?? [];
  return named * 60 + (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

import type { DayOrder } from '../../shared/contract/import-preview.ts';
import { isCalendarDate, parseInstant } from '../../shared/formats/instant.ts';
import { foldColumnName } from './column-synonyms.ts';

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[,T ]\s*(.+))?$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\s*(.+))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const worded =
  /^(?:\p{L}+[.,]*\s+)?(?:(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s-]+(?:de\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2})),?[\s-]+(?:de\s+)?(\d{4})(?:[,T ]\s*(?:(?:at|um|à|a las)\s+)?(.+))?$/iu;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]m)?\s*(?:UTC|GMT|Z|\+00:?00?)?$/i;
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
  if (match === null) return null;
  const half = match[4]?.toLowerCase();
  const hours = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0);
  const [minutes, seconds] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

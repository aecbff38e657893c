import type { DayOrder } from '../../shared/contract/import-preview.ts';
import type { ContactField } from '../../shared/contract/import-report.ts';
import { foldColumnName } from './column-synonyms.ts';
import { saysNo, saysYes } from './contact-cells.ts';
import { parseDateCell } from './parse-date-cell.ts';

const markNames = ['unsubscribed', 'doNotCall', 'doNotContact', 'undeliverable'] as const;
/** What stands in the way of writing to a person or calling them. */
export type MarkName = (typeof markNames)[number];

/** Where that was said, and since when it holds; null: the file does not say. */
export interface Mark {
  readonly column: string;
  readonly found: string;
  readonly since: number | null;
}

export type Marks = Readonly<Record<MarkName, Mark | null>>;

export const noMarks: Marks = { unsubscribed: null, doNotCall: null, doNotContact: null, undeliverable: null };

export function isMark(field: ContactField): field is MarkName {
  return markNames.some((name) => name === field);
}

const failures = new Set('cleaned bounced hardbounce hardbounced invalid invalidemail undeliverable'.split(' '));

interface ReadMark {
  readonly name: MarkName;
  readonly mark: Mark;
}

/** Which marks a cell makes, mostly one; none: it says that there is none; 'fact': it says something else. */
export function readMarks(
  name: MarkName,
  column: string,
  found: string,
  order: DayOrder,
): readonly ReadMark[] | 'fact' {
  const says = (as: MarkName, since: number | null): readonly ReadMark[] => [
    { name: as, mark: { column, found, since } },
  ];
  if (saysYes(found)) return says(name, null);
  if (saysNo(found)) return [];
  // A state of a subscription may be that no mail arrives.
  if (failures.has(foldColumnName(found))) return says('undeliverable', null);
  const since = parseDateCell(found, order);
  if (since !== null) return says(name, since);
  // Why a mail came back is told in many words.
  if (name === 'undeliverable') return says(name, null);
  // "HARD_BOUNCE, UNSUBSCRIBED": each word for itself. Another word, such as "pending", is no refusal.
  const words = found.split(/[,;|]/).filter((word) => word.trim() !== '');
  const marks = words.length < 2 ? [] : words.map((word) => readMarks(name, column, word.trim(), order));
  const known = marks.flatMap((each) => (each === 'fact' ? [] : each));
  return known.length === 0 ? 'fact' : known;
}

/** Of several columns that say the same, the one that says since when says most. */
export function withMark(marks: Marks, { name, mark }: ReadMark): Marks {
  const known = marks[name];
  return known === null || (known.since === null && mark.since !== null) ? { ...marks, [name]: mark } : marks;
}

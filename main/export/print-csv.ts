import { severities } from '../../shared/domain/severity.ts';
import { foreignCell } from './csv-cell.ts';
import type { ExportDocument, Identity } from './export-document.ts';
import type { PackedTouch } from './packed-touch.ts';
import type { Printer } from './printer.ts';

const columns = [
  'contact',
  'first name',
  'last name',
  'step',
  'at',
  'past',
  'verdict',
  'may',
  'pace',
  'reasons',
  'why',
  'earliest safe at',
  'cold at',
  'instead',
  'moved from',
  'override',
  'override by',
] as const;

const rowsPerPart = 100;

/** The verdicts of a plan as CSV (RFC 4180), one row per touch, riskiest first. */
export const printCsv: Printer = function* ({ verdicts, identities }: ExportDocument, { told }) {
  yield `${columns.join(',')}\r\n`;
  const touches = riskiestFirst(verdicts.touches);
  for (let from = 0; from < touches.length; from += rowsPerPart) {
    const part = touches.slice(from, from + rowsPerPart);
    yield part.map((touch) => `${rowOf(touch, identities.get(touch.contact)).join(',')}\r\n`).join('');
    told(from + part.length);
  }
};

/** Worst verdict first, then what is due first; otherwise as the plan has them. */
function riskiestFirst(touches: readonly PackedTouch[]): readonly PackedTouch[] {
  return severities
    .toReversed()
    .flatMap((verdict) =>
      touches.filter((touch) => touch.verdict === verdict).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    );
}

function rowOf(packed: PackedTouch, person: Identity | undefined): readonly string[] {
  const touch = packed.whole();
  const { reasons, override } = touch;
  return [
    foreignCell(touch.contact),
    foreignCell(person?.firstName ?? ''),
    foreignCell(person?.lastName ?? ''),
    foreignCell(touch.step),
    touch.at,
    touch.past ? 'yes' : 'no',
    touch.verdict,
    touch.may,
    touch.pace,
    reasons.length === 0 ? '' : reasons.map(({ code }) => code).join(' '),
    reasons.length === 0 ? '' : foreignCell(reasons.map(({ sentence }) => sentence).join(' ')),
    touch.earliestSafeAt ?? '',
    touch.coldAt ?? '',
    foreignCell(touch.instead ?? ''),
    touch.movedFrom ?? '',
    foreignCell(override?.reason ?? ''),
    foreignCell(override?.by ?? ''),
  ];
}

import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import { meaningWords } from './meaning-words.ts';
import { eventNoun, sayReadings } from './preview-sentence.ts';

interface Count {
  readonly count: number;
  readonly says: string;
  readonly beside?: string;
}

/** How many people and events are created, updated, left as they are, or stay out. */
export function WhatWillHappen({ preview }: { readonly preview: ImportPreview }) {
  const { contacts, journey } = preview;
  return (
    <section className="preview-side__section" aria-label="Counts">
      <h2 className="section-title">What will happen</h2>
      {contacts !== null && <Counts counts={peopleCounts(preview, contacts)} report={contacts} what="people" />}
      {journey !== null && <Counts counts={eventCounts(preview, journey)} report={journey} what="events" />}
    </section>
  );
}

function Counts({ counts, report, what }: { counts: readonly Count[]; report: ImportReport; what: string }) {
  const { created, updated, unchanged, merged } = report;
  const out = report.read - created - updated - unchanged - merged;
  const parts = [
    { name: 'created', count: created },
    { name: 'updated', count: updated + merged },
    { name: 'unchanged', count: unchanged },
    { name: 'out', count: out },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <ul className="counts">
        {counts.map(({ count, says, beside }) => (
          <li key={says}>
            <span className="counts__number">{sayNumber(count)}</span>
            <span>
              {says}
              {beside !== undefined && <span className="caption counts__beside">{beside}</span>}
            </span>
          </li>
        ))}
      </ul>
      {report.read > 0 && (
        <div
          className="counts__bar"
          role="img"
          aria-label={`${what}: ${parts.map(({ name, count }) => `${sayNumber(count)} ${name}`).join(', ')}`}
        >
          {parts.map(({ name, count }) => (
            <i key={name} className={`counts__part counts__part--${name}`} style={{ flexGrow: count }} />
          ))}
        </div>
      )}
    </>
  );
}

function peopleCounts(preview: ImportPreview, report: ImportReport): readonly Count[] {
  const { read, created, updated, unchanged, merged, ignored } = report;
  const out = read - created - updated - unchanged - merged;
  const changes = preview.files
    .filter(({ kind }) => kind === 'contacts')
    .flatMap((file) => file.changes)
    .slice(0, 2)
    .map(({ what, people }) => `${sayNumber(people)} × ${fieldWord(what)}`);
  const counts: readonly (Count | false)[] = [
    { count: created, says: created === 1 ? 'person is created' : 'people are created' },
    updated > 0 && {
      count: updated,
      says: updated === 1 ? 'is updated' : 'are updated',
      beside: ['same address or id', ...changes].join(', '),
    },
    unchanged > 0 && { count: unchanged, says: `${unchanged === 1 ? 'is' : 'are'} already here, unchanged` },
    ...refusalCounts(preview),
    merged > 0 && {
      count: merged,
      says: merged === 1 ? 'row is merged' : 'rows are merged',
      beside: 'they name someone an earlier row has named',
    },
    out > 0 && {
      count: out,
      says: out === 1 ? 'row stays out' : 'rows stay out',
      beside: `with ${out === 1 ? 'its' : 'their'} place and reason, below`,
    },
    ignored > 0 && {
      count: ignored,
      says: ignored === 1 ? 'cell stays empty' : 'cells stay empty',
      beside: cellsBeside(preview),
    },
  ];
  return counts.filter((count) => count !== false);
}

/** What the files say that stands in the way of people: nothing of it waits for anybody to accept it. */
function refusalCounts({ refusals }: ImportPreview): readonly (Count | false)[] {
  const { unsubscribed, doNotCall, doNotContact, undeliverable } = refusals;
  return [
    unsubscribed > 0 && {
      count: unsubscribed,
      says: unsubscribed === 1 ? 'has unsubscribed' : 'have unsubscribed',
      beside: `kept as ${unsubscribed === 1 ? 'a withdrawal' : 'withdrawals'}: mail to them is blocked`,
    },
    doNotCall > 0 && {
      count: doNotCall,
      says: doNotCall === 1 ? 'wants no calls' : 'want no calls',
      beside: `kept as ${doNotCall === 1 ? 'a withdrawal' : 'withdrawals'}: calls to them are blocked`,
    },
    doNotContact > 0 && {
      count: doNotContact,
      says: doNotContact === 1 ? 'is not to be contacted' : 'are not to be contacted',
      beside: 'every channel to them is blocked',
    },
    undeliverable > 0 && {
      count: undeliverable,
      says: undeliverable === 1 ? 'address has failed' : 'addresses have failed',
      beside: 'mail to them is blocked until the address changes',
    },
  ];
}

function eventCounts(preview: ImportPreview, report: ImportReport): readonly Count[] {
  const { read, created, updated, unchanged, merged } = report;
  const out = read - created - updated - unchanged - merged;
  const [one, many] = eventNoun(preview.files);
  const counts: readonly (Count | false)[] = [
    {
      count: created,
      says: `${created === 1 ? one : many} ${created === 1 ? 'is' : 'are'} created`,
      beside: sayReadings(preview.files),
    },
    updated > 0 && { count: updated, says: updated === 1 ? 'is updated' : 'are updated' },
    unchanged > 0 && { count: unchanged, says: `${unchanged === 1 ? 'is' : 'are'} already here, unchanged` },
    merged > 0 && { count: merged, says: `${merged === 1 ? 'row says' : 'rows say'} what an earlier row has said` },
    preview.peopleOfEvents > 0 && {
      count: preview.peopleOfEvents,
      says: preview.peopleOfEvents === 1 ? 'person is created for them' : 'people are created for them',
      beside: 'known by their address alone',
    },
    out > 0 && {
      count: out,
      says: out === 1 ? 'row stays out' : 'rows stay out',
      beside: `with ${out === 1 ? 'its' : 'their'} place and reason, below`,
    },
  ];
  return counts.filter((count) => count !== false);
}

function cellsBeside({ emptied }: ImportPreview): string {
  const [first] = emptied;
  return first === undefined ? '' : `such as “${first.found}”, row ${sayNumber(first.row)}; the rows go in`;
}

function fieldWord(what: string): string {
  return Object.hasOwn(meaningWords, what) ? meaningWords[what as keyof typeof meaningWords].toLowerCase() : what;
}

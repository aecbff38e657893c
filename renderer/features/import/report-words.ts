import type { FilesReport } from '../../../shared/contract/import-contract.ts';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';

/** "1,131 people created, 52 updated, 14 unchanged, 7 rows left out." */
export function reportSentence({ contacts, journey, isOfJourneys, linked, permitted }: FilesReport): string {
  const sentences = [
    contacts !== null && sentenceOf(contacts, 'person', 'people'),
    journey !== null && sentenceOf(journey, ...rowNoun(isOfJourneys)),
    linked > 0 && `${sayCount(linked, 'link', 'links')} between them stored.`,
    permitted > 0 && `How ${sayCount(permitted, 'person', 'people')} agreed is recorded.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What a row of events is: an activity, which may be several events, unless there is a journey file among them. */
function rowNoun(isOfJourneys: boolean): readonly [one: string, many: string] {
  return isOfJourneys ? ['event', 'events'] : ['activity', 'activities'];
}

function sentenceOf(report: ImportReport, one: string, many: string): string {
  const left = rowsLeftOut(report);
  const parts = [
    report.created > 0 && `${sayCount(report.created, one, many)} created`,
    report.updated > 0 && `${sayNumber(report.updated)} updated`,
    report.unchanged > 0 && `${sayNumber(report.unchanged)} unchanged`,
    left > 0 && `${sayCount(left, 'row', 'rows')} left out`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'The file holds nothing.' : `${parts.join(', ')}.`;
}

/** Every row read is in exactly one place; what is in none of the others was rejected. */
function rowsLeftOut(report: ImportReport): number {
  return report.read - report.created - report.updated - report.unchanged - report.merged;
}

interface Count {
  readonly count: string;
  readonly says: string;
  readonly beside?: string;
}

interface CountGroup {
  readonly title: string;
  readonly counts: readonly Count[];
}

export function reportCounts({
  contacts,
  journey,
  isOfJourneys,
  linked,
  permitted,
}: FilesReport): readonly CountGroup[] {
  const groups: readonly (CountGroup | false)[] = [
    contacts !== null && {
      title: 'People',
      counts: [
        ...countsOf(contacts, 'person', 'people', 'rows about someone named before in the same import'),
        ...(permitted === 0
          ? []
          : [
              {
                count: sayNumber(permitted),
                says: 'permissions recorded',
                beside: 'as it was said or accepted before the import',
              },
            ]),
      ],
    },
    journey !== null && {
      title: isOfJourneys ? 'Events' : 'Activities',
      counts: [
        ...countsOf(journey, ...rowNoun(isOfJourneys), 'rows that say what an earlier row has said'),
        ...(linked === 0
          ? []
          : [
              { count: sayNumber(linked), says: 'links stored', beside: 'which touch replies, which response answers' },
            ]),
      ],
    },
  ];
  return groups.filter((group) => group !== false);
}

function countsOf(report: ImportReport, one: string, many: string, mergedAre: string): readonly Count[] {
  const { read, created, updated, unchanged, merged, ignored } = report;
  const left = rowsLeftOut(report);
  const counts = [
    { count: read, says: read === 1 ? 'row read' : 'rows read' },
    { count: created, says: `${created === 1 ? one : many} created` },
    { count: updated, says: 'updated' },
    { count: unchanged, says: 'already here, unchanged' },
    { count: merged, says: 'merged', beside: mergedAre },
    { count: left, says: left === 1 ? 'row left out' : 'rows left out', beside: 'with the place and the reason below' },
    {
      count: ignored,
      says: ignored === 1 ? 'cell left empty' : 'cells left empty',
      beside: 'the value is impossible; the row went in',
    },
  ];
  return counts
    .filter(({ count }, index) => index < 2 || count > 0)
    .map(({ count, ...words }) => ({ count: sayNumber(count), ...words }));
}

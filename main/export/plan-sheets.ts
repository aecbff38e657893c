import { channelWords } from '../../shared/domain/channel-words.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Severity } from '../../shared/domain/severity.ts';
import { capital } from '../../shared/lib/words.ts';
import type { Review } from '../../shared/review/review.ts';
import { askWords, reasonWords, verdictWord } from '../../shared/review/words.ts';
import type { ExportDocument } from './export-document.ts';
import { messageFor } from './message-for.ts';
import type { PackedTouch } from './packed-touch.ts';
import { reviewOf } from './review-of.ts';
import { createWallClock } from './wall-clock.ts';
import type { Cell, Sheet } from './xlsx/sheet.ts';

/** A plan as the sheets of a workbook: its touches first, then what they rest on. Dates are those of the plan's zone. */
export function planSheets(document: ExportDocument, told: (touches: number) => void): readonly Sheet[] {
  const review = reviewOf(document);
  const wall = createWallClock(document.plan.timeZone);
  const view: View = {
    document,
    review,
    day: (iso) => (iso === null || iso === undefined ? null : { wall: wall(Date.parse(iso)) }),
    told,
    asks: softenedAsks(document.plan),
  };
  return [
    touchSheet(view),
    peopleSheet(view),
    stepSheet(view),
    reasonSheet(view),
    overrideSheet(view),
    aboutSheet(view),
  ];
}

interface View {
  readonly document: ExportDocument;
  readonly review: Review<PackedTouch>;
  readonly day: (iso: string | null | undefined) => Cell;
  readonly told: (touches: number) => void;
  /** The ask of a touch where it is not that of its step, by person and step. */
  readonly asks: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function softenedAsks({ adjustments }: Plan): View['asks'] {
  const asks = new Map<string, Map<string, number>>();
  for (const { contact, step, ask } of adjustments) {
    if (ask === null) continue;
    const known = asks.get(contact);
    if (known === undefined) asks.set(contact, new Map([[step, ask]]));
    else known.set(step, ask);
  }
  return asks;
}

const toldEvery = 1000;
const verdict = (severity: Severity): Cell => ({ verdict: severity, word: verdictWord(severity) });

function touchSheet(view: View): Sheet {
  const { riskiest } = view.review;
  return {
    name: 'Touches',
    columns: [
      { title: 'Contact', width: 30 },
      { title: 'First name', width: 16 },
      { title: 'Last name', width: 18 },
      { title: 'Company', width: 22 },
      { title: 'Stage', width: 13 },
      { title: 'Trust', width: 8 },
      { title: 'Step', width: 7 },
      { title: 'Subject', width: 34 },
      { title: 'Channel', width: 13 },
      { title: 'Purpose', width: 13 },
      { title: 'Ask', width: 7 },
      { title: 'Planned', width: 17 },
      { title: 'Verdict', width: 11 },
      { title: 'May we', width: 10 },
      { title: 'Pace', width: 11 },
      { title: 'Why', width: 60, wraps: true },
      { title: 'Fine from', width: 17 },
      { title: 'Instead', width: 34, wraps: true },
      { title: 'Moved from', width: 17 },
      { title: 'Past', width: 7 },
      { title: 'Override', width: 34, wraps: true },
      { title: 'Override by', width: 18 },
    ],
    rowCount: riskiest.length,
    *rows() {
      for (const [index, touch] of riskiest.entries()) {
        yield touchRow(view, touch);
        if ((index + 1) % toldEvery === 0) view.told(index + 1);
      }
    },
  };
}

function touchRow({ document, review, day, asks }: View, packed: PackedTouch): readonly Cell[] {
  const touch = packed.whole();
  const person = document.identities.get(touch.contact);
  const standing = review.personOf(touch.contact).standing;
  const view = review.stepOf(touch.step);
  return [
    touch.contact,
    person?.firstName ?? null,
    person?.lastName ?? null,
    person?.company ?? null,
    standing === null ? null : capital(standing.stage),
    standing?.trust ?? null,
    view?.number ?? touch.step,
    view === undefined ? null : messageFor(person, view.title),
    view === undefined ? null : capital(channelWords(view.step.channel)),
    view?.step.purpose ?? null,
    asks.get(touch.contact)?.get(touch.step) ?? view?.step.ask ?? null,
    day(touch.at),
    verdict(touch.verdict),
    touch.may === 'yes' ? 'Yes' : 'Blocked',
    verdict(touch.pace),
    touch.reasons.map(({ sentence }) => sentence).join(' '),
    day(touch.earliestSafeAt),
    touch.instead ?? null,
    day(touch.movedFrom),
    touch.past ? 'Yes' : 'No',
    touch.override?.reason ?? null,
    touch.override?.by ?? null,
  ];
}

function peopleSheet({ document, review, day }: View): Sheet {
  return {
    name: 'People',
    columns: [
      { title: 'Contact', width: 30 },
      { title: 'CRM id', width: 16 },
      { title: 'First name', width: 16 },
      { title: 'Last name', width: 18 },
      { title: 'Email', width: 30 },
      { title: 'Phone', width: 18 },
      { title: 'Company', width: 22 },
      { title: 'Stage', width: 13 },
      { title: 'Trust', width: 8 },
      { title: 'Trust from', width: 11 },
      { title: 'Trust to', width: 11 },
      { title: 'Worst verdict', width: 14 },
      { title: 'Touches', width: 9 },
      { title: 'Not fine', width: 9 },
      { title: 'First touch', width: 17 },
      { title: 'Last touch', width: 17 },
    ],
    rowCount: review.everyone.length,
    *rows() {
      for (const { person, touches } of review.everyone) {
        const identity = document.identities.get(person.key);
        const { standing } = person;
        const instants = touches.map(({ at }) => at).toSorted();
        yield [
          person.key,
          identity?.externalId ?? null,
          identity?.firstName ?? null,
          identity?.lastName ?? null,
          identity?.email ?? null,
          identity?.phone ?? null,
          identity?.company ?? null,
          standing === null ? null : capital(standing.stage),
          standing?.trust ?? null,
          standing?.trustBand[0] ?? null,
          standing?.trustBand[1] ?? null,
          verdict(touches[0]?.verdict ?? 'fine'),
          touches.length,
          touches.filter((touch) => touch.verdict !== 'fine').length,
          day(instants[0]),
          day(instants.at(-1)),
        ];
      }
    },
  };
}

function stepSheet({ review, day }: View): Sheet {
  return {
    name: 'Steps',
    columns: [
      { title: 'Step', width: 7 },
      { title: 'Planned', width: 17 },
      { title: 'Channel', width: 13 },
      { title: 'Purpose', width: 13 },
      { title: 'Ask', width: 7 },
      { title: 'Asks', width: 18 },
      { title: 'Subject', width: 34 },
      { title: 'Text', width: 70, wraps: true },
      { title: 'Shows', width: 22 },
      { title: 'Fine', width: 8 },
      { title: 'Caution', width: 9 },
      { title: 'Too fast', width: 9 },
      { title: 'Blocked', width: 9 },
      { title: 'Left out', width: 9 },
      { title: 'Presses', width: 50, wraps: true },
    ],
    rowCount: review.steps.length,
    *rows() {
      for (const { step, number, plannedAt, counts, leftOut, findings } of review.steps) {
        yield [
          number,
          day(new Date(plannedAt).toISOString()),
          capital(channelWords(step.channel)),
          step.purpose,
          step.ask,
          capital(askWords[step.ask]),
          step.subject,
          step.body,
          step.facts.join(', '),
          counts.fine,
          counts.caution,
          counts['too-fast'],
          counts.blocked,
          leftOut,
          findings.map(({ says, instead }) => `${says} ${instead}`).join('\n'),
        ];
      }
    },
  };
}

function reasonSheet({ review, day }: View): Sheet {
  return {
    name: 'Reasons',
    columns: [
      { title: 'Contact', width: 30 },
      { title: 'Step', width: 7 },
      { title: 'Planned', width: 17 },
      { title: 'Verdict', width: 11 },
      { title: 'Reason', width: 34 },
      { title: 'Sentence', width: 70, wraps: true },
      { title: 'Clears', width: 17 },
      { title: 'Numbers', width: 34 },
    ],
    rowCount: review.riskiest.reduce((sum, { reasonCount }) => sum + reasonCount, 0),
    *rows() {
      for (const touch of review.riskiest) {
        if (touch.reasonCount === 0) continue;
        const { contact, step, at } = touch;
        const number = review.stepOf(step)?.number ?? step;
        for (const { code, severity, sentence, clearsAt, numbers } of touch.whole().reasons) {
          const named = Object.entries(numbers).map(([name, value]) => `${name} ${value ?? '∞'}`);
          yield [
            contact,
            number,
            day(at),
            verdict(severity),
            capital(reasonWords[code]),
            sentence,
            day(clearsAt),
            named.join(', '),
          ];
        }
      }
    },
  };
}

function overrideSheet({ review, day }: View): Sheet {
  const decided = review.riskiest.filter(({ isOverridden }) => isOverridden);
  return {
    name: 'Overrides',
    columns: [
      { title: 'Contact', width: 30 },
      { title: 'Step', width: 7 },
      { title: 'Planned', width: 17 },
      { title: 'Verdict', width: 11 },
      { title: 'Reason to go ahead', width: 60, wraps: true },
      { title: 'By', width: 18 },
      { title: 'Decided', width: 17 },
    ],
    rowCount: decided.length,
    *rows() {
      for (const touch of decided) {
        const { contact, step, at, verdict: found, override } = touch.whole();
        const number = review.stepOf(step)?.number ?? step;
        yield [
          contact,
          number,
          day(at),
          verdict(found),
          override?.reason ?? null,
          override?.by ?? null,
          day(override?.at),
        ];
      }
    },
  };
}

function aboutSheet({ document, day }: View): Sheet {
  const { plan, verdicts, madeBy, planHash } = document;
  const facts: readonly (readonly [string, Cell])[] = [
    ['Plan', plan.name],
    ...(madeBy === null ? [] : [['Made by', madeBy] as const]),
    ['As of', day(verdicts.now)],
    ['Times', `as clocks in ${plan.timeZone} show them`],
    ['Policy', verdicts.policyVersion],
    ['Model', verdicts.modelVersion],
    ['Numbers of the model', verdicts.parameters === 'workspace' ? 'fitted on the workspace' : 'defaults'],
    ['People', verdicts.summary.contacts],
    ['Fine throughout', verdicts.summary.contactsAllFine],
    ['SHA-256 of the plan', planHash],
  ];
  return {
    name: 'About',
    columns: [
      { title: 'What', width: 24 },
      { title: 'Value', width: 60, wraps: true },
    ],
    rowCount: facts.length,
    rows: () => facts,
  };
}

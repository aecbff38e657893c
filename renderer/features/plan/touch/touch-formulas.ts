import type { ExplainedComponent, TouchExplanation } from '../../../../shared/domain/explain-touch.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { sayCount, sayDays } from '../../../../shared/lib/count.ts';
import {
  aliveFormula,
  type Formula,
  feltFormula,
  limitFormulas,
  stepFormula,
  waitFormula,
} from '../../computed/index.ts';

const classWords: Readonly<Record<TouchExplanation['class'], string>> = {
  ordinary: 'It counts as an ordinary touch.',
  promised: 'It keeps a promised cadence: they asked for it, so the limit gap does not hold it back.',
  reply: 'It replies to a message of theirs, and is not judged by pace.',
  service: 'It is a service message, and is not judged by pace.',
};

/** What the touch counts as, and what is counted before it. */
export function sayBasis({ class: touchClass, plannedBefore }: TouchExplanation): string {
  const before =
    plannedBefore === 0
      ? ''
      : ` ${sayCount(plannedBefore, 'planned touch before it, of all plans, counts', 'planned touches before it, of all plans, count')} as sent and not answered.`;
  return `${classWords[touchClass]}${before}`;
}

/** The numbers a touch is judged by at its own date, those that are fine included; then what leads to its limit. */
export function touchFormulas(explained: TouchExplanation): readonly Formula[] {
  const { relationship, parameters, policy, components } = explained;
  const isPaced = explained.class === 'ordinary' || explained.class === 'promised';
  return [
    ...components.flatMap((component) => formulaOf(component, explained) ?? []),
    ...(isPaced ? limitFormulas(relationship, parameters, policy) : []),
  ];
}

/** Null: a gate or a check that has no formula; its sentence says all of it. */
function formulaOf({ code, numbers }: ExplainedComponent, explained: TouchExplanation): Formula | null {
  const number = (name: string) => numbers[name] ?? 0;
  const { latency, parameters, relationship, policy } = explained;
  switch (code) {
    case 'near':
    case 'season': {
      const name = code === 'near' ? 'It would feel like one' : 'Counting the last months, like one';
      return feltFormula(code, { name, P: number('P'), G: numbers['G'] ?? null, of: 'with this touch' });
    }
    case 'reply-wait':
      return waitFormula(
        {
          name: 'Answers that would have come',
          value: `${Math.round(number('q') * 100)} %`,
          formula: 'q = Φ((ln days − m̂)/ŝ), too soon below 50 %, caution below 80 %',
          filled: `m̂ = ${latency.mean.toFixed(2)}, ŝ = ${latency.spread.toFixed(2)}; eight in ten come within ${sayDays(number('patienceDays'))}`,
        },
        parameters,
      );
    case 'promise':
      return {
        name: 'Without a sign of life',
        value: sayCount(number('n'), 'letter', 'letters'),
        formula: 'caution from the limit on, too fast from twice that',
        filled: `limit ${number('limit')}`,
        source: 'HubSpot’s rule for contacts that do not engage',
        assumed: 'Twice the limit',
        fitted: null,
      };
    case 'step':
      return stepFormula({
        value: `${number('level')} of 5`,
        filled: `it asks ${number('ask')} of 5, trust ${relationship.trust.toFixed(2)}`,
      });
    case 'cold':
      return aliveFormula(
        {
          name: 'Still there',
          value: number('pa').toFixed(2),
          filled: `x = ${relationship.x}; a caution below ⅓`,
        },
        parameters,
      );
    case 'cap':
      return {
        name: 'Cap',
        value: `${number('count')} of ${number('atMost')}`,
        formula: `touches in the ${sayDays(number('windowDays'))} before, this one not counted`,
        filled: `at most ${number('atMost')}`,
        source: `Policy ${policy.version}`,
        assumed: null,
        fitted: null,
      };
    case 'permission':
    case 'quiet-hours':
    case 'law':
    case 'provenance':
    case 'copy':
      return null;
    default:
      return assertNever(code);
  }
}

import { useMemo, useState } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import { severities } from '../../../shared/domain/severity.ts';
import type { PlanVerdicts, TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayCount } from '../../lib/count.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { type PersonVerdicts, toMatrix } from './matrix.ts';
import { PlanSide } from './plan-side.tsx';
import type { Selection } from './selection.ts';
import { usePeople } from './use-people.ts';
import { VerdictGrid } from './verdict-grid.tsx';

interface PlanBoardProps {
  readonly plan: Plan;
  readonly verdicts: PlanVerdicts;
}

/** The matrix of verdicts on dates, and beside it the touch that is looked at. */
export function PlanBoard({ plan, verdicts }: PlanBoardProps) {
  const matrix = useMemo(() => toMatrix(plan, verdicts), [plan, verdicts]);
  const contacts = useMemo(() => matrix.people.map((person) => person.contact), [matrix]);
  const now = Date.parse(verdicts.now);
  const people = usePeople(contacts, now);
  const [selected, setSelected] = useState<Selection | null>(null);

  const first = matrix.people[0];
  const shown = selected ?? (first === undefined ? null : { contact: first.contact, step: worstStep(first) });
  const touch = touchAt(matrix.people, shown);
  const zone = plan.timeZone;

  return (
    <div className="plan">
      <div className="plan__board" data-area="matrix">
        <VerdictGrid
          plan={plan}
          verdicts={verdicts}
          matrix={matrix}
          people={people}
          selected={shown}
          onSelect={setSelected}
        />
        <footer className="plan__foot caption">
          <span className="cut">
            {sayCount(verdicts.summary.contacts, 'person', 'people')},{' '}
            {sayCount(verdicts.touches.length, 'planned touch', 'planned touches')}.{' '}
            {sayCount(verdicts.summary.contactsAllFine, 'person is', 'people are')} fine throughout. Checked with policy{' '}
            {verdicts.policyVersion}.
          </span>
          <span className="plan__keys" aria-hidden="true">
            <span>
              <Kbd>↑</Kbd> <Kbd>↓</Kbd> person
            </span>
            <span>
              <Kbd>←</Kbd> <Kbd>→</Kbd> step
            </span>
          </span>
        </footer>
      </div>
      <PlanSide
        plan={plan}
        verdicts={verdicts}
        touch={touch}
        contact={touch === undefined ? undefined : people.get(touch.contact)}
        zone={zone}
        now={now}
        onSelect={(found) => setSelected(selectionOf(plan, found))}
      />
    </div>
  );
}

function worstStep(person: PersonVerdicts): number {
  const worst = severities.toReversed().find((severity) => person.touches.some((touch) => touch?.verdict === severity));
  return Math.max(
    0,
    person.touches.findIndex((touch) => touch?.verdict === worst),
  );
}

function touchAt(people: readonly PersonVerdicts[], at: Selection | null): TouchVerdict | undefined {
  if (at === null) return undefined;
  return people.find((person) => person.contact === at.contact)?.touches[at.step];
}

function selectionOf(plan: Plan, touch: TouchVerdict): Selection {
  return { contact: touch.contact, step: plan.steps.findIndex((step) => step.id === touch.step) };
}

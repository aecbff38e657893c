import { startTransition } from 'react';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { sayDay } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../ui/toasts.tsx';
import { sayCalmed, sayStaying, sayTooFast } from './calm-words.ts';
import { useCalmPlan } from './touch/use-proposal.ts';
import type { Planner } from './use-planner.ts';
import { changedPeople } from './verdicts/changed-people.ts';
import type { Checked } from './verdicts/use-verdicts.ts';

/** The whole plan at once: what would move for nothing to be too fast, looked at before it is done. */
export function PlanCalm({ planner, checked }: { readonly planner: Planner; readonly checked: Checked }) {
  const { plan, checking } = planner;
  // Counts are of the plan as it is now, and there long before the verdicts of thousands.
  const { counted } = checking;
  const calm = useCalmPlan(counted === null ? checked.plan : plan, checked.verdicts.touches, checked.now);
  const tooFast = counted?.summary['too-fast'] ?? checked.reading.tooFast;
  if (tooFast === 0) return null;
  const moves = calm.found?.moves;
  const latest = moves?.reduce((last, { to }) => Math.max(last, to), 0) ?? 0;
  const preview = async () => {
    // What was found may be of the plan before an edit that is still being judged.
    const known = calm.found !== undefined && changedPeople(calm.found.in, plan).length === 0 ? calm.found : null;
    const found = known ?? (await calm.ask(plan));
    if (found === null) return;
    if (found.moves.length === 0) return say({ says: 'No date changes what is too fast here. A softer ask may.' });
    // Thousands of moves take a moment to draw: the window goes on answering meanwhile.
    startTransition(() => planner.show({ kind: 'preview', of: found.in, moves: found.moves, calmed: found.calmed }));
  };
  const calmed = calm.found === undefined || calm.found.moves.length === 0 ? null : calm.found.calmed;
  return (
    <section className="plan-calm" aria-label="The whole plan">
      <div className="plan-calm__words">
        <p className="plan-calm__title">
          {calmed === null ? sayTooFast(tooFast) : sayCalmed(calmed)}
          {calmed?.stay === 0 && ', in one click'}
        </p>
        <p className="supporting">
          {calm.progress !== null && calm.progress.total > 0
            ? `Finding dates, ${sayNumber(calm.progress.done)} of ${sayNumber(calm.progress.total)} people. `
            : ''}
          {moves === undefined && 'Dates on which they would not be come with the preview.'}
          {moves?.length === 0 && 'No date changes these; a softer ask may.'}
          {moves !== undefined &&
            calmed !== null &&
            `${sayCount(moves.length, 'touch moves', 'touches move')}, to ${sayDay(latest, checked.now, plan.timeZone)} at the latest.${sayStaying(calmed)}`}
        </p>
      </div>
      {moves?.length !== 0 && (
        <Button size="s" onPress={() => void preview()}>
          Preview
        </Button>
      )}
    </section>
  );
}

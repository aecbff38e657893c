import { useProgress } from '../../api/progress.ts';
import { useRead } from '../../api/use-read.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { PlansWithWarnings } from './plans-with-warnings.tsx';
import { Week } from './week.tsx';
import { daysShown } from './week-days.ts';

/** What all plans together have ahead: day by day for a week, and plan by plan where it is not fine. */
export function PlansAhead({ now }: { readonly now: number }) {
  const plans = useRead('ahead.plans', { at: now, days: daysShown }, { keepPrevious: true });
  return (
    // What scrolls has to be reachable by key.
    <div className="today__plans" role="region" aria-label="What the plans have ahead" data-area="plans" tabIndex={0}>
      {plans.isError && <ErrorNote error={plans.error.error} />}
      {plans.isPending && <Looking />}
      {plans.data !== undefined && (
        <>
          <Week plans={plans.data} now={now} />
          <PlansWithWarnings plans={plans.data} />
        </>
      )}
    </div>
  );
}

function Looking() {
  const progress = useProgress('ahead.plans');
  if (progress === undefined) return <Waiting says="Looking at the plans" />;
  return <ProgressBar says={progress.says} done={progress.done} total={progress.total} />;
}

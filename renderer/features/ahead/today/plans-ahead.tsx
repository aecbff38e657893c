import { ErrorNote } from '../../../ui/error-note.tsx';
import { Looking } from '../looking.tsx';
import { usePlansAhead } from '../use-plans-ahead.ts';
import { PlansWithWarnings } from './plans-with-warnings.tsx';
import { Week } from './week.tsx';

/** What all plans together have ahead: day by day for a week, and plan by plan where it is not fine. */
export function PlansAhead({ now }: { readonly now: number }) {
  const plans = usePlansAhead(now);
  return (
    // What scrolls has to be reachable by key.
    <div className="today__plans" role="region" aria-label="What the plans have ahead" data-area="plans" tabIndex={0}>
      {plans.isError && <ErrorNote error={plans.error.error} />}
      {plans.isPending && <Looking job="ahead.plans" says="Looking at the plans" />}
      {plans.data !== undefined && (
        <>
          <Week plans={plans.data} now={now} />
          <PlansWithWarnings plans={plans.data} />
        </>
      )}
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { PlanBoard } from './plan-board.tsx';
import { PlanHead, type PlanOrigin } from './plan-head.tsx';
import './plan-screen.css';

interface PlanScreenProps {
  readonly plan: Plan | undefined;
  readonly failure: AppError | null;
  readonly origin: PlanOrigin;
}

/** A plan with its verdicts, wherever it came from. */
export function PlanScreen({ plan, failure, origin }: PlanScreenProps) {
  const back = (
    <Link to="/plans" className="back-link" aria-label="All plans" title="All plans">
      <ChevronLeft className="icon" aria-hidden="true" />
    </Link>
  );
  if (plan === undefined)
    return (
      <Page label="Plan">
        <PageHead title="Plan" before={back} />
        <div className="page__inset">
          {failure === null ? <Waiting says="Reading the plan" /> : <ErrorNote error={failure} />}
        </div>
      </Page>
    );
  return <CheckedPlan plan={plan} origin={origin} back={back} />;
}

interface CheckedPlanProps {
  readonly plan: Plan;
  readonly origin: PlanOrigin;
  readonly back: ReactNode;
}

function CheckedPlan({ plan, origin, back }: CheckedPlanProps) {
  const now = useAsOf();
  const [failure, setFailure] = useState<AppError | null>(null);
  const verdicts = useRead('plans.check', { plan, now }, { keepPrevious: true });
  const shown = failure ?? verdicts.error?.error ?? null;
  return (
    <Page label={plan.name}>
      <PlanHead plan={plan} origin={origin} verdicts={verdicts.data} back={back} now={now} onFailure={setFailure} />
      {shown !== null && (
        <div className="plan__failure">
          <ErrorNote error={shown} />
        </div>
      )}
      {verdicts.isPending && <Waiting says="Judging every touch" />}
      {verdicts.data !== undefined && <PlanBoard plan={plan} verdicts={verdicts.data} />}
    </Page>
  );
}

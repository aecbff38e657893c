import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { PlanOrigin } from './plan-origin.ts';
import { PlannerPage } from './planner-page.tsx';
import { frozenEditor, usePlanEditor } from './use-plan-editor.ts';
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
  // A plan that was taken back by undo is gone; what was on screen of it is not shown any longer.
  if (plan === undefined || failure?.code === 'not-found')
    return (
      <Page label="Plan" isBeingRead={failure === null}>
        <PageHead title="Plan" before={back} />
        <div className="page__inset">
          {failure === null ? <Waiting says="Reading the plan" /> : <ErrorNote error={failure} />}
        </div>
      </Page>
    );
  if (origin.kind === 'file')
    return <PlannerPage key={origin.path} editor={frozenEditor(plan)} origin={origin} back={back} />;
  return <StoredPlan key={plan.id} plan={plan} back={back} />;
}

function StoredPlan({ plan, back }: { readonly plan: Plan; readonly back: ReactNode }) {
  const editor = usePlanEditor(plan);
  return <PlannerPage editor={editor} origin={{ kind: 'stored' }} back={back} />;
}

import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronRight, FolderOpen, Signpost } from 'lucide-react';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { sayCount } from '../../lib/count.ts';
import { sayDateOnly, sayMoment } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { choosePlanFile } from './plan-file.ts';
import './plans-page.css';

/** The plans of the workspace, and the way to one that lies in a file. */
export function PlansPage() {
  const navigate = useNavigate();
  const asOf = useAsOf();
  const plans = useRead('plans.list', {});
  const openFile = async () => {
    const path = await choosePlanFile();
    if (path !== null) await navigate({ to: '/plans/file', search: { path } });
  };
  const openButton = (
    <Button look="primary" icon={FolderOpen} onPress={() => void openFile()}>
      Open a plan file
    </Button>
  );
  return (
    <Page label="Planner">
      <PageHead title="Planner" beside={plans.data?.length ? sayCount(plans.data.length, 'plan', 'plans') : undefined}>
        {plans.data !== undefined && plans.data.length > 0 && openButton}
      </PageHead>
      <div className="page__scroll">
        <div className="page__inset">
          {plans.isPending && <Waiting says="Reading the plans" />}
          {plans.isError && <ErrorNote error={plans.error.error} />}
          {plans.data?.length === 0 && (
            <EmptyState
              icon={Signpost}
              title="No plan yet"
              says="A plan is a sequence of touches for some people. Each gets a verdict: whether it is too soon, why, and from when it would not be. Open a plan file to see its verdicts; saved, it stays here."
            >
              {openButton}
            </EmptyState>
          )}
          {plans.data !== undefined && plans.data.length > 0 && (
            <ul className="plan-list">
              {plans.data.map((plan) => (
                <li key={plan.id}>
                  <Link to="/plans/stored/$planId" params={{ planId: plan.id }} className="plan-list__row">
                    <Signpost className="icon" aria-hidden="true" />
                    <span className="plan-list__name cut">{plan.name}</span>
                    <span className="supporting">
                      {sayCount(plan.steps, 'step', 'steps')}, starts {sayDateOnly(plan.startOn, asOf)}
                    </span>
                    <span className="caption plan-list__saved">saved {sayMoment(plan.savedAt, asOf)}</span>
                    <ChevronRight className="icon icon--s" aria-hidden="true" />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Page>
  );
}

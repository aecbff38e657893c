import { useNavigate } from '@tanstack/react-router';
import { FolderOpen, Plus, Signpost } from 'lucide-react';
import { useState } from 'react';
import { sayCount } from '../../../../shared/lib/count.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { useRead } from '../../../api/use-read.ts';
import { useKeys } from '../../../lib/use-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Page, PageHead } from '../../../ui/page.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { NewPlanDialog } from './new-plan-dialog.tsx';
import { choosePlanFile } from './plan-file.ts';
import { PlanRow } from './plan-row.tsx';
import './plans-page.css';

/** The plans of the workspace, the way to a new one, and to one that lies in a file. */
export function PlansPage() {
  const navigate = useNavigate();
  const plans = useRead('plans.list', {});
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const make = () => setMaking(true);
  useKeys({ n: make, N: make });
  const openFile = async () => {
    const path = await choosePlanFile();
    if (path !== null) await navigate({ to: '/plans/file', search: { path } });
  };
  const buttons = (
    <>
      <Button icon={FolderOpen} onPress={() => void openFile()}>
        Open a plan file
      </Button>
      <Button look="primary" icon={Plus} shortcut="N" onPress={make}>
        Plan a sequence
      </Button>
    </>
  );
  return (
    <Page label="Planner">
      <PageHead title="Planner" beside={plans.data?.length ? sayCount(plans.data.length, 'plan', 'plans') : undefined}>
        {plans.data !== undefined && plans.data.length > 0 && buttons}
      </PageHead>
      <div className="page__scroll">
        <div className="page__inset">
          {plans.isPending && <Waiting says="Reading the plans" />}
          {plans.isError && <ErrorNote error={plans.error.error} />}
          {failure !== null && <ErrorNote error={failure} />}
          {plans.data?.length === 0 && (
            <EmptyState
              icon={Signpost}
              title="No plan yet"
              says="A plan is a sequence of touches for some people. Each gets a verdict while it is placed: whether it is too soon, why, and from when it would not be."
            >
              {buttons}
            </EmptyState>
          )}
          {plans.data !== undefined && plans.data.length > 0 && (
            <ul className="plan-list">
              {plans.data.map((plan) => (
                <PlanRow key={plan.id} plan={plan} onFailure={setFailure} />
              ))}
            </ul>
          )}
        </div>
      </div>
      {isMaking && <NewPlanDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}

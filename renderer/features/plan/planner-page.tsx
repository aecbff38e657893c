import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { changeAudience, changeStart } from '../../../shared/domain/plan-edits.ts';
import { variantOf } from '../../../shared/domain/what-if.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ExportDialog } from '../export/index.ts';
import { AudienceDialog } from './audience/audience-dialog.tsx';
import { UnknownPeople, unknownIn } from './audience/unknown-people.tsx';
import { PlanBoard } from './plan-board.tsx';
import { PlanHead } from './plan-head.tsx';
import type { PlanOrigin } from './plan-origin.ts';
import { PlanTools } from './plan-tools.tsx';
import { PlanBasicsDialog } from './plans/plan-basics-dialog.tsx';
import { duplicatePlan, removePlan, storePlan } from './plans/stored-plans.ts';
import { RecordPermission } from './record-permission.tsx';
import type { PlanEditor } from './use-plan-editor.ts';
import { usePlanner } from './use-planner.ts';
import { usePlannerKeys } from './use-planner-keys.ts';
import { useVerdicts } from './verdicts/use-verdicts.ts';
import { WhatIfDialog } from './what-if/what-if-dialog.tsx';

interface PlannerPageProps {
  readonly editor: PlanEditor;
  readonly origin: PlanOrigin;
  readonly back: ReactNode;
}

type Open = 'audience' | 'basics' | 'export' | 'what-if' | null;

/** A plan being made: its head, its tools, the matrix and the panel, and the dialogs they open. */
export function PlannerPage({ editor, origin, back }: PlannerPageProps) {
  const navigate = useNavigate();
  const inSight = useRef<readonly string[]>([]);
  const checking = useVerdicts(editor.plan, inSight);
  const planner = usePlanner(editor, origin.kind === 'stored', checking, inSight);
  const [open, setOpen] = useState<Open>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const { plan } = planner;
  const toPlans = () => void navigate({ to: '/plans' });
  const inTurn = useOneAtATime((work: () => Promise<unknown>) => work());
  const toPlan = (store: () => ReturnType<typeof storePlan>) => () =>
    inTurn(async () => {
      const result = await store();
      if (!result.ok) return setFailure(result.error);
      await navigate({ to: '/plans/stored/$planId', params: { planId: result.value } });
    });
  const save = toPlan(() => storePlan(plan, `Saving ${plan.name}`));
  const remove = () =>
    inTurn(async () => {
      const failed = await removePlan(plan.id, plan.name);
      if (failed === null) toPlans();
      else setFailure(failed);
    });
  usePlannerKeys({ planner, onExport: () => setOpen('export') });
  useKeys(origin.kind === 'file' ? { s: save, S: save } : {});
  const close = () => setOpen(null);
  const failed = failure ?? editor.failure ?? planner.acts.failure ?? checking.failure;
  const unknown = unknownIn(failed);

  return (
    <Page label={plan.name}>
      <PlanHead
        planner={planner}
        origin={origin}
        back={back}
        onExport={() => setOpen('export')}
        onSave={save}
        onWhatIf={() => setOpen('what-if')}
        onDuplicate={toPlan(() => duplicatePlan(plan.id))}
        onRemove={remove}
      />
      <PlanTools planner={planner} onChoosePeople={() => setOpen('audience')} onEditBasics={() => setOpen('basics')} />
      {failed !== null && (
        <div className="plan__failure">
          {unknown.length > 0 ? <UnknownPeople planner={planner} unknown={unknown} /> : <ErrorNote error={failed} />}
        </div>
      )}
      {checking.checked === null && checking.progress !== null && (
        <FirstCheck done={checking.progress.done} total={checking.progress.total} />
      )}
      <PlanBoard planner={planner} onChoosePeople={() => setOpen('audience')} />
      <ExportDialog plan={plan} now={planner.now} isOpen={open === 'export'} onClose={close} />
      {planner.recording !== null && <RecordPermission planner={planner} group={planner.recording} />}
      {open === 'audience' && (
        <AudienceDialog
          plan={plan}
          onClose={close}
          onChoose={(audience, count) => {
            close();
            editor.act(`Planning for ${sayCount(count, 'person', 'people')}`, (now) => changeAudience(now, audience));
          }}
        />
      )}
      {open === 'what-if' && (
        <WhatIfDialog
          plan={plan}
          now={planner.now}
          isEditable={planner.isEditable}
          onClose={close}
          onUse={(id, doing) => {
            close();
            editor.act(doing, (now) => variantOf(now, id), `${doing}: done.`);
          }}
        />
      )}
      {open === 'basics' && (
        <PlanBasicsDialog
          title="Name, start and pace"
          basics={plan}
          result={() => 'Set them'}
          onClose={close}
          onSet={({ startOn, ...basics }) => {
            close();
            editor.act('Name, start and pace', (now) => changeStart({ ...now, ...basics }, startOn));
          }}
        />
      )}
    </Page>
  );
}

function FirstCheck({ done, total }: { readonly done: number; readonly total: number }) {
  if (total === 0) return <Waiting says="Judging every touch" />;
  return (
    <div className="plan__failure">
      <ProgressBar says="Judging every touch" done={done} total={total} />
    </div>
  );
}

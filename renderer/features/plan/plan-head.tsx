import { useNavigate } from '@tanstack/react-router';
import { CalendarDays, FileJson, FileSpreadsheet, Save, Share, Trash2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { PlanVerdicts } from '../../../shared/domain/verdict.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { useRead } from '../../api/use-read.ts';
import { sayCount } from '../../lib/count.ts';
import { sayDateOnly } from '../../lib/say-date.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { say } from '../../ui/toasts.tsx';
import { AxisLegend } from './axis-legend.tsx';
import { type ExportFormat, exportPlan, savePlan } from './plan-file.ts';

export type PlanOrigin = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'stored' };

interface PlanHeadProps {
  readonly plan: Plan;
  readonly origin: PlanOrigin;
  readonly verdicts: PlanVerdicts | undefined;
  readonly back: ReactNode;
  readonly now: number;
  readonly onFailure: (failure: AppError | null) => void;
}

/** The name of the plan, whom it is for and when, and what can be done with it. */
export function PlanHead({ plan, origin, verdicts, back, now, onFailure }: PlanHeadProps) {
  const navigate = useNavigate();
  const stored = useRead('plans.list', {}).data?.some((one) => one.id === plan.id) ?? false;
  const people = verdicts?.summary.contacts;

  const save = async () => {
    const result = await savePlan(plan);
    if (!result.ok) return onFailure(result.error);
    onFailure(null);
    say({ says: `${plan.name} is saved in the workspace.`, act: undo });
    await navigate({ to: '/plans/stored/$planId', params: { planId: result.value.id } });
  };
  const remove = async () => {
    const result = await runCommand('plans.remove', { id: plan.id });
    if (!result.ok) return onFailure(result.error);
    say({ says: `${plan.name} was removed from the workspace.`, act: undo });
    await navigate({ to: '/plans' });
  };
  const undo = {
    label: 'Undo',
    run: () => {
      void runCommand('history.undo', {}).then((result) => {
        if (!result.ok) onFailure(result.error);
      });
    },
  };
  const exportAs = async (format: ExportFormat) => onFailure(await exportPlan(plan, now, format));
  useKeys({
    Escape: () => void navigate({ to: '/plans' }),
    ...(origin.kind === 'file' ? { s: () => void save(), S: () => void save() } : {}),
  });

  return (
    <>
      <PageHead
        title={plan.name}
        before={back}
        beside={origin.kind === 'file' ? 'From a file, not saved' : 'Saved in the workspace'}
      >
        <MenuButton
          icon={Share}
          acts={[
            { id: 'csv', label: 'Verdicts as CSV', icon: FileSpreadsheet, run: () => void exportAs('csv') },
            { id: 'json', label: 'Verdicts as JSON', icon: FileJson, run: () => void exportAs('json') },
          ]}
        >
          Export
        </MenuButton>
        {origin.kind === 'file' ? (
          <Button look="primary" icon={Save} shortcut="S" onPress={() => void save()}>
            {stored ? 'Replace the saved plan' : 'Save into the workspace'}
          </Button>
        ) : (
          <Button look="quiet" icon={Trash2} onPress={() => void remove()}>
            Remove
          </Button>
        )}
      </PageHead>
      <div className="plan__facts">
        <span className="plan__fact">
          <Users className="icon icon--s" aria-hidden="true" />
          {audienceWords(plan)}
          {people !== undefined && <span className="plan__fact-more">{sayCount(people, 'person', 'people')}</span>}
        </span>
        <span className="plan__fact">
          <CalendarDays className="icon icon--s" aria-hidden="true" />
          Starts {sayDateOnly(plan.startOn, now)}
          <span className="plan__fact-more">{plan.timeZone}</span>
        </span>
        <span className="plan__fact">{plan.pace === 'fixed' ? 'One calendar for all' : 'Each at their own pace'}</span>
        <AxisLegend />
      </div>
    </>
  );
}

function audienceWords({ audience }: Plan): string {
  if ('stage' in audience) return `Every ${audience.stage.join(', ')}`;
  if ('segment' in audience) return audience.segment;
  return 'Chosen one by one';
}

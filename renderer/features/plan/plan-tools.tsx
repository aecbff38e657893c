import { CalendarDays, ChevronDown, Plus, Users } from 'lucide-react';
import { sayCount } from '../../../shared/lib/count.ts';
import { sayDateOnly } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { audienceWords } from './audience/audience-words.ts';
import { FieldButton } from './field-button.tsx';
import { AxisLegend } from './matrix/axis-legend.tsx';
import type { Planner } from './use-planner.ts';

interface PlanToolsProps {
  readonly planner: Planner;
  readonly onChoosePeople: () => void;
  readonly onEditBasics: () => void;
}

/** Whom the plan is for, when it starts, at whose pace it goes. */
export function PlanTools({ planner, onChoosePeople, onEditBasics }: PlanToolsProps) {
  const { plan, editor, checked, now, isEditable } = planner;
  const people = checked?.verdicts.summary.contacts;
  const count = people === undefined ? null : sayCount(people, 'person', 'people');
  if (!isEditable)
    return (
      <div className="plan__facts">
        <span className="plan__fact">
          <Users className="icon icon--s" aria-hidden="true" />
          {audienceWords(plan)}
          {count !== null && <span className="plan__fact-more">{count}</span>}
        </span>
        <span className="plan__fact">
          <CalendarDays className="icon icon--s" aria-hidden="true" />
          Starts {sayDateOnly(plan.startOn, now)}
          <span className="plan__fact-more">{plan.timeZone}</span>
        </span>
        <span className="plan__fact">{plan.pace === 'fixed' ? 'One calendar for all' : 'Each at their own pace'}</span>
        <AxisLegend />
      </div>
    );
  return (
    <div className="plan__facts">
      <FieldButton icon={Users} end={ChevronDown} label="Whom this plan is for" onPress={onChoosePeople}>
        <b>{audienceWords(plan)}</b>
        {count !== null && <span className="plan__fact-more">{count}</span>}
      </FieldButton>
      <FieldButton icon={CalendarDays} end={ChevronDown} label="Name, start and time zone" onPress={onEditBasics}>
        Starts {sayDateOnly(plan.startOn, now)}
      </FieldButton>
      <Segmented
        label="Pace"
        value={plan.pace}
        onChange={(pace) =>
          editor.act(pace === 'fixed' ? 'One calendar for all' : 'Each at their own pace', (current) => ({
            ...current,
            pace,
          }))
        }
        options={[
          { value: 'fixed', label: 'One calendar for all' },
          { value: 'personal', label: 'Each at their own pace' },
        ]}
      />
      {planner.isJudgeable && (
        <Button
          look="quiet"
          size="s"
          icon={Plus}
          shortcut="A"
          onPress={() => planner.show({ kind: 'step', stepId: planner.acts.addStep() })}
        >
          Add a step
        </Button>
      )}
      {planner.isJudgeable && <AxisLegend />}
    </div>
  );
}

import { useDeferredValue } from 'react';
import { severities } from '../../../shared/domain/severity.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import { VerdictMark, verdictWords } from '../marks/index.ts';
import { MovesPreview } from './moves-preview.tsx';
import { PlanCalm } from './plan-calm.tsx';
import { ReasonList } from './reasons/reason-list.tsx';
import { UnjudgedRules } from './reasons/unjudged-rules.tsx';
import { focusMatrix } from './selection.ts';
import { StepForm } from './step/step-form.tsx';
import { SelectedTouch } from './touch/selected-touch.tsx';
import type { Planner } from './use-planner.ts';
import './plan-side.css';

/** Totals by verdict, the touch that is looked at and the reasons of the whole plan; or a step, or a preview. */
export function PlanSide({ planner }: { readonly planner: Planner }) {
  const { checked, side } = planner;
  // Reasons of thousands, each with its buttons, are drawn after what the hand just did, and give way to the next.
  const reasons = useDeferredValue(
    checked === null ? null : (
      <ReasonList
        plan={planner.plan}
        reading={checked.reading}
        current={planner.touch}
        now={checked.now}
        acts={planner.isEditable ? planner.acts : undefined}
        nameOf={planner.nameOf}
        onSelect={planner.selectTouch}
        onEditStep={(stepId) => planner.show({ kind: 'step', stepId })}
        onRecord={planner.record}
      />
    ),
  );
  return (
    <aside className="plan-side" aria-label="Verdicts and reasons" data-area="verdicts">
      {checked !== null && (
        <dl className="plan-side__totals">
          {severities.map((verdict) => (
            <div key={verdict} className="plan-side__total">
              <dt>
                <VerdictMark verdict={verdict} size={13} />
                {verdictWords[verdict]}
              </dt>
              <dd>{sayNumber((planner.checking.counted ?? checked.verdicts).summary[verdict])}</dd>
            </div>
          ))}
        </dl>
      )}
      {side.kind === 'step' && <StepSide planner={planner} stepId={side.stepId} />}
      {side.kind === 'preview' && (
        <MovesPreview
          plan={planner.plan}
          moves={side.moves}
          calmed={side.calmed}
          now={planner.now}
          nameOf={planner.nameOf}
          onApply={() => {
            planner.acts.applyMoves(side.moves);
            planner.show({ kind: 'verdicts' });
            focusMatrix();
          }}
          onClose={() => {
            planner.show({ kind: 'verdicts' });
            focusMatrix();
          }}
        />
      )}
      {side.kind === 'verdicts' && checked !== null && (
        <>
          <div className="plan-side__scroll">
            <SelectedTouch planner={planner} checked={checked} />
            {reasons}
            <UnjudgedRules plan={checked.plan} now={checked.now} />
          </div>
          {planner.isEditable && planner.plan.pace === 'fixed' && <PlanCalm planner={planner} checked={checked} />}
        </>
      )}
    </aside>
  );
}

function StepSide({ planner, stepId }: { readonly planner: Planner; readonly stepId: string }) {
  const step = planner.plan.steps.find(({ id }) => id === stepId);
  if (step === undefined) return null;
  return (
    <StepForm
      key={stepId}
      editor={planner.editor}
      step={step}
      onRemove={() => planner.acts.removeStep(stepId)}
      onClose={() => {
        planner.editor.settle();
        planner.show({ kind: 'verdicts' });
        focusMatrix();
      }}
    />
  );
}

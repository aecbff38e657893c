import { sayDay } from '../../../lib/say-date.ts';
import { mayHaveAgreed, reasonsOfPlan } from '../reasons/reason-groups.ts';
import type { Planner } from '../use-planner.ts';
import type { Checked } from '../verdicts/use-verdicts.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { TouchComputed } from './touch-computed.tsx';
import { TouchDetails } from './touch-details.tsx';
import { LeftOutFix, TouchFixes } from './touch-fixes.tsx';
import { useProposal } from './use-proposal.ts';

/** The touch that is looked at, with what can be done about it. */
export function SelectedTouch({ planner, checked }: { readonly planner: Planner; readonly checked: Checked }) {
  const { plan, touch, selected, acts, isEditable } = planner;
  const moves = useProposal(checked.plan, isEditable ? touch : undefined, checked.now);
  if (selected === null) return null;
  const step = plan.steps[selected.step];
  const name = planner.nameOf(selected.contact);
  if (step === undefined) return null;
  if (touch === undefined)
    return (
      <section className="touch-details" aria-label="The touch" aria-live="polite">
        <p className="touch-details__what">
          {name}, step {selected.step + 1}
        </p>
        <p className="spoken">{planner.isLeftOut ? 'Left out of this step.' : 'There is no touch here.'}</p>
        {planner.isLeftOut && isEditable && (
          <LeftOutFix onTakeBack={() => acts.takeBackIn([{ contact: selected.contact, step: step.id }])} />
        )}
      </section>
    );
  return (
    <>
      <TouchDetails
        plan={plan}
        touch={touch}
        contact={planner.people.get(touch.contact)}
        now={checked.now}
        moves={moves}
        whyShown={planner.isWhyShown}
        computed={<TouchComputed plan={checked.plan} touch={touch} now={checked.now} />}
      >
        {isEditable && (
          <TouchFixes
            plan={plan}
            touch={touch}
            moves={moves}
            now={checked.now}
            acts={acts}
            isWhyShown={planner.isWhyShown}
            onWhy={planner.toggleWhy}
            onOverride={() => planner.override(true)}
            onRecord={() => {
              const group = reasonsOfPlan([touch]).find(({ reasons }) => reasons.some(mayHaveAgreed));
              if (group !== undefined) planner.record(group);
            }}
            onEditStep={() => planner.show({ kind: 'step', stepId: step.id })}
          />
        )}
      </TouchDetails>
      {planner.isOverriding && (
        <OverrideDialog
          who={`${name}, step ${selected.step + 1}`}
          held={`${sayDay(Date.parse(touch.at), checked.now, plan.timeZone)}. ${touch.reasons[0]?.sentence ?? ''}`}
          onClose={() => planner.override(false)}
          onDecide={(reason, by) => {
            planner.override(false);
            acts.goAhead(touch, reason, by);
          }}
        />
      )}
    </>
  );
}

import { useState } from 'react';
import { moveByDays, moveStep, stepClearOn } from '../../../shared/domain/move-touches.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { applyMoves, planFor, type TouchMove, type TouchPlace } from '../../../shared/domain/plan-edits.ts';
import { stepInstant } from '../../../shared/domain/planned-touches.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { capital } from '../../../shared/lib/words.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { sayDay, sayMoment } from '../../lib/say-date.ts';
import { say } from '../../ui/toasts.tsx';
import type { TouchNames } from './touch-names.ts';
import type { PlanAct, PlanEditor } from './use-plan-editor.ts';

export interface PlanMoves {
  /** To the earliest safe date, later steps of the person keeping their gaps. */
  readonly moveToSafe: (touch: TouchVerdict) => void;
  /** Each of these touches to its own earliest safe date. */
  readonly moveEach: (touches: readonly TouchVerdict[]) => void;
  readonly moveBy: (touch: TouchVerdict, days: number) => void;
  /** The whole step, for all. */
  readonly moveStepTo: (stepId: string, offsetDays: number) => void;
  readonly moveStepToClear: (stepId: string) => void;
  readonly applyMoves: (moves: readonly TouchMove[]) => void;
  /** Why no dates could be found. */
  readonly failure: AppError | null;
}

/** Whatever gives touches another date, each as one command with its sentence. */
export function usePlanMoves(
  editor: PlanEditor,
  touches: readonly TouchVerdict[],
  now: number,
  names: TouchNames,
): PlanMoves {
  const { plan } = editor;
  const [failure, setFailure] = useState<AppError | null>(null);
  const day = (at: number) => sayDay(at, now, plan.timeZone);

  const moving = (moves: readonly TouchMove[]): PlanAct | null => {
    const [first] = moves;
    if (first === undefined) return null;
    const latest = moves.reduce((last, { to }) => Math.max(last, to), first.to);
    const onePerson = moves.every(({ contact }) => contact === first.contact);
    const doing = onePerson ? `Moving ${names.touch(first)} to ${day(first.to)}` : `Moving ${names.touches(moves)}`;
    const along = moves.length > 1 ? `, ${sayCount(moves.length - 1, 'later step', 'later steps')} with it` : '';
    const said = onePerson
      ? `${capital(names.touch(first))} moved to ${sayMoment(first.to, now, plan.timeZone)}${along}.`
      : `${sayCount(moves.length, 'touch', 'touches')} moved, to ${day(latest)} at the latest.`;
    return { doing, edit: (current) => applyMoves(current, moves), said };
  };
  const move = (moves: readonly TouchMove[]) => {
    const act = moving(moves);
    if (act !== null) editor.act(act.doing, act.edit, act.said);
  };

  const moveEach = (wanted: readonly TouchVerdict[]) =>
    editor.workOut(async (latest) => {
      const proposal = await proposeMoves(latest, now, wanted);
      setFailure(proposal.ok ? null : proposal.error);
      if (!proposal.ok) return null;
      const [only] = wanted;
      // What was done since is said already.
      if (proposal.value.length === 0 && only !== undefined && latest === plan)
        say({ says: whyNotMoved(only, wanted.length, names) });
      return moving(proposal.value);
    });

  const moveStepTo = (stepId: string, offsetDays: number) => {
    const step = plan.steps.find(({ id }) => id === stepId);
    if (step === undefined || step.offsetDays === offsetDays || offsetDays < 0) return;
    const to = day(stepInstant(plan, { ...step, offsetDays }));
    const name = names.step(stepId);
    editor.act(
      `Moving ${name} to ${to}`,
      (current) => moveStep(current, stepId, offsetDays),
      `${capital(name)} moved to ${to}.`,
    );
  };

  return {
    failure,
    moveToSafe: (touch) => moveEach([touch]),
    moveEach,
    applyMoves: move,
    moveBy(touch, days) {
      if (plan.pace === 'personal')
        return say({ says: 'At their own pace every touch already stands at its earliest safe date.' });
      // Its verdict may still be of where it stood before.
      const moves = moveByDays(editor.latest(), touch, days, now);
      if (moves.length > 0) return move(moves);
      say({
        says: touch.past
          ? 'A date that has passed cannot be moved.'
          : 'It cannot go before the step before it, or before today.',
      });
    },
    moveStepTo,
    moveStepToClear(stepId) {
      const offset = stepClearOn(plan, stepId, touches);
      if (offset === null) say({ says: `No later date changes ${names.step(stepId)} for anybody.` });
      else moveStepTo(stepId, offset);
    },
  };
}

/** Where some touches of a plan would go; asked for the people it is about only. */
export function proposeMoves(plan: Plan, now: number, touches: readonly TouchPlace[]) {
  const people = [...new Set(touches.map(({ contact }) => contact))];
  const wanted = [...new Set(touches.map(({ step }) => step))];
  return call('plans.proposeMoves', { plan: planFor(plan, people), now, wanted });
}

function whyNotMoved(touch: TouchVerdict, count: number, names: TouchNames): string {
  if (count > 1) return 'No date changes these touches.';
  if (touch.past) return 'A date that has passed cannot be moved.';
  if (touch.verdict === 'fine') return `${capital(names.touch(touch))} is fine where it is.`;
  return `No date changes ${names.touch(touch)}.${touch.instead === undefined ? '' : ` What would help: ${touch.instead}`}`;
}

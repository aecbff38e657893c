import { useState } from 'react';
import { moveByDays, moveStep, stepClearOn } from '../../../shared/domain/move-touches.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import {
  addStep,
  applyMoves,
  askOf,
  goAhead,
  leaveOut,
  planFor,
  removeStep,
  softenAsks,
  softerAsk,
  type TouchMove,
  type TouchPlace,
  takeBackIn,
} from '../../../shared/domain/plan-edits.ts';
import { stepInstant } from '../../../shared/domain/planned-touches.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { capital } from '../../../shared/lib/words.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { sayCount } from '../../lib/count.ts';
import { sayDay, sayMoment } from '../../lib/say-date.ts';
import { say } from '../../ui/toasts.tsx';
import { askWords } from './ask-words.ts';
import type { PlanEditor } from './use-plan-editor.ts';
import type { Checked } from './use-verdicts.ts';

export interface PlanActs {
  /** To the earliest safe date, later steps of the person keeping their gaps. */
  readonly moveToSafe: (touch: TouchVerdict) => void;
  /** Each of these touches to its own earliest safe date. */
  readonly moveEach: (touches: readonly TouchVerdict[]) => void;
  readonly moveBy: (touch: TouchVerdict, days: number) => void;
  /** The whole step, for all. */
  readonly moveStepTo: (stepId: string, offsetDays: number) => void;
  readonly moveStepToClear: (stepId: string) => void;
  readonly soften: (touches: readonly TouchVerdict[]) => void;
  readonly leaveOut: (places: readonly TouchPlace[]) => void;
  readonly takeBackIn: (places: readonly TouchPlace[]) => void;
  readonly goAhead: (touch: TouchVerdict, reason: string, by: string) => void;
  readonly takeBackGoAhead: (touch: TouchVerdict) => void;
  readonly applyMoves: (moves: readonly TouchMove[]) => void;
  readonly ownPace: () => void;
  /** Answers with the id of the new step. */
  readonly addStep: () => string;
  readonly removeStep: (stepId: string) => void;
  readonly failure: AppError | null;
}

/** What a planner does to a plan, each as one command with its sentence. */
export function usePlanActs(
  editor: PlanEditor,
  checked: Checked | null,
  now: number,
  nameOf: (contact: string) => string,
): PlanActs {
  const { plan } = editor;
  const [failure, setFailure] = useState<AppError | null>(null);
  const touches = checked?.verdicts.touches ?? [];
  const stepNumber = (id: string) => plan.steps.findIndex((step) => step.id === id) + 1;
  const whose = ({ contact, step }: TouchPlace) => `step ${stepNumber(step)} of ${nameOf(contact)}`;
  const day = (at: number) => sayDay(at, now, plan.timeZone);
  const some = (places: readonly TouchPlace[]) => {
    const [first] = places;
    return first !== undefined && places.length === 1 ? whose(first) : sayCount(places.length, 'touch', 'touches');
  };

  const move = (moves: readonly TouchMove[]) => {
    const [first] = moves;
    if (first === undefined) return;
    const latest = moves.reduce((last, { to }) => Math.max(last, to), first.to);
    const onePerson = moves.every(({ contact }) => contact === first.contact);
    const doing = onePerson ? `Moving ${whose(first)} to ${day(first.to)}` : `Moving ${some(moves)}`;
    const along = moves.length > 1 ? `, ${sayCount(moves.length - 1, 'later step', 'later steps')} with it` : '';
    const said = onePerson
      ? `${capital(whose(first))} moved to ${sayMoment(first.to, now, plan.timeZone)}${along}.`
      : `${sayCount(moves.length, 'touch', 'touches')} moved, to ${day(latest)} at the latest.`;
    editor.act(doing, (current) => applyMoves(current, moves), said);
  };

  const moveEach = async (wanted: readonly TouchVerdict[]) => {
    const proposal = await proposeMoves(plan, now, wanted);
    if (!proposal.ok) return setFailure(proposal.error);
    setFailure(null);
    const [only] = wanted;
    if (proposal.value.length > 0) return move(proposal.value);
    if (only !== undefined) say({ says: whyNotMoved(only, wanted.length, whose) });
  };

  const moveStepTo = (stepId: string, offsetDays: number) => {
    const step = plan.steps.find(({ id }) => id === stepId);
    if (step === undefined || step.offsetDays === offsetDays || offsetDays < 0) return;
    const to = day(stepInstant(plan, { ...step, offsetDays }));
    const name = `step ${stepNumber(stepId)}`;
    editor.act(
      `Moving ${name} to ${to}`,
      (current) => moveStep(current, stepId, offsetDays),
      `${capital(name)} moved to ${to}.`,
    );
  };

  return {
    failure,
    moveToSafe: (touch) => void moveEach([touch]),
    moveEach: (wanted) => void moveEach(wanted),
    applyMoves: move,
    moveBy(touch, days) {
      if (plan.pace === 'personal')
        return say({ says: 'At their own pace every touch already stands at its earliest safe date.' });
      const own = touches.filter(({ contact }) => contact === touch.contact);
      const moves = moveByDays(plan, own, touch.step, days, now);
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
      if (offset === null) say({ says: `No later date changes step ${stepNumber(stepId)} for anybody.` });
      else moveStepTo(stepId, offset);
    },
    soften(wanted) {
      const softer = wanted.flatMap(({ contact, step, ...touch }) => {
        const ask = softerAsk({ contact, step, ...touch }, askOf(plan, { contact, step }));
        return ask === null ? [] : [{ contact, step, ask }];
      });
      const [first] = softer;
      if (first === undefined) return say({ says: 'There is no softer ask here.' });
      const said =
        softer.length === 1
          ? `${capital(whose(first))} now asks less: ${askWords[first.ask].toLowerCase()}.`
          : `${sayCount(softer.length, 'touch asks', 'touches ask')} less now.`;
      editor.act(`A softer ask at ${some(softer)}`, (current) => softenAsks(current, softer), said);
    },
    leaveOut: (places) =>
      editor.act(
        `Leaving out ${some(places)}`,
        (current) => leaveOut(current, places),
        `${capital(some(places))} left out.`,
      ),
    takeBackIn: (places) =>
      editor.act(
        `Taking ${some(places)} back in`,
        (current) => takeBackIn(current, places),
        `${capital(some(places))} back in.`,
      ),
    goAhead: (touch, reason, by) =>
      editor.act(
        `Going ahead with ${whose(touch)}`,
        (current) => goAhead(current, [touch], { reason, by, at: Date.now() }),
        `${capital(whose(touch))} goes ahead. The reason is kept with it.`,
      ),
    takeBackGoAhead: (touch) =>
      editor.act(`Taking back the decision on ${whose(touch)}`, (current) => goAhead(current, [touch], null)),
    ownPace: () =>
      editor.act(
        'Each at their own pace',
        (current) => ({ ...current, pace: 'personal' }),
        'Each person now goes at their own pace.',
      ),
    addStep() {
      let added = '';
      editor.act(`Adding step ${plan.steps.length + 1}`, (current) => {
        const { plan: longer, step } = addStep(current);
        added = step.id;
        return longer;
      });
      return added;
    },
    removeStep(stepId) {
      const name = `step ${stepNumber(stepId)}`;
      editor.act(`Removing ${name}`, (current) => removeStep(current, stepId), `${capital(name)} removed.`);
    },
  };
}

/** Where some touches of a plan would go; asked for the people it is about only. */
export function proposeMoves(plan: Plan, now: number, touches: readonly TouchPlace[]) {
  const people = [...new Set(touches.map(({ contact }) => contact))];
  const wanted = [...new Set(touches.map(({ step }) => step))];
  return call('plans.proposeMoves', { plan: planFor(plan, people), now, wanted });
}

function whyNotMoved(touch: TouchVerdict, count: number, whose: (place: TouchPlace) => string): string {
  if (count > 1) return 'No date changes these touches.';
  if (touch.past) return 'A date that has passed cannot be moved.';
  if (touch.verdict === 'fine') return `${capital(whose(touch))} is fine where it is.`;
  return `No date changes ${whose(touch)}.${touch.instead === undefined ? '' : ` What would help: ${touch.instead}`}`;
}

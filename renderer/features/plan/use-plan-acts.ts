import {
  addStep,
  askOf,
  goAhead,
  leaveOut,
  removeStep,
  softenAsks,
  softerAsk,
  type TouchPlace,
  takeBackIn,
} from '../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { capital } from '../../../shared/lib/words.ts';
import { say } from '../../ui/toasts.tsx';
import { askWords } from './ask-words.ts';
import { touchNames } from './touch-names.ts';
import type { PlanEditor } from './use-plan-editor.ts';
import { type PlanMoves, usePlanMoves } from './use-plan-moves.ts';
import type { Checked } from './verdicts/use-verdicts.ts';

export interface PlanActs extends PlanMoves {
  readonly soften: (touches: readonly TouchVerdict[]) => void;
  readonly leaveOut: (places: readonly TouchPlace[]) => void;
  readonly takeBackIn: (places: readonly TouchPlace[]) => void;
  readonly goAhead: (touch: TouchVerdict, reason: string, by: string) => void;
  readonly takeBackGoAhead: (touch: TouchVerdict) => void;
  readonly ownPace: () => void;
  /** Answers with the id of the new step. */
  readonly addStep: () => string;
  readonly removeStep: (stepId: string) => void;
}

/** What a planner does to a plan, each as one command with its sentence. */
export function usePlanActs(
  editor: PlanEditor,
  checked: Checked | null,
  now: number,
  nameOf: (contact: string) => string,
): PlanActs {
  const { plan } = editor;
  const names = touchNames(plan, nameOf);
  const moves = usePlanMoves(editor, checked?.verdicts.touches ?? [], now, names);
  return {
    ...moves,
    soften(wanted) {
      const softer = wanted.flatMap(({ contact, step, ...touch }) => {
        const ask = softerAsk({ contact, step, ...touch }, askOf(plan, { contact, step }));
        return ask === null ? [] : [{ contact, step, ask }];
      });
      const [first] = softer;
      if (first === undefined) return say({ says: 'There is no softer ask here.' });
      const said =
        softer.length === 1
          ? `${capital(names.touch(first))} now asks less: ${askWords[first.ask].toLowerCase()}.`
          : `${sayCount(softer.length, 'touch asks', 'touches ask')} less now.`;
      editor.act(`A softer ask at ${names.touches(softer)}`, (current) => softenAsks(current, softer), said);
    },
    leaveOut: (places) =>
      editor.act(
        `Leaving out ${names.touches(places)}`,
        (current) => leaveOut(current, places),
        `${capital(names.touches(places))} left out.`,
      ),
    takeBackIn: (places) =>
      editor.act(
        `Taking ${names.touches(places)} back in`,
        (current) => takeBackIn(current, places),
        `${capital(names.touches(places))} back in.`,
      ),
    goAhead: (touch, reason, by) =>
      editor.act(
        `Going ahead with ${names.touch(touch)}`,
        (current) => goAhead(current, [touch], { reason, by, at: Date.now() }),
        `${capital(names.touch(touch))} goes ahead. The reason is kept with it.`,
      ),
    takeBackGoAhead: (touch) =>
      editor.act(`Taking back the decision on ${names.touch(touch)}`, (current) => goAhead(current, [touch], null)),
    ownPace: () =>
      editor.act(
        'Each at their own pace',
        (current) => ({ ...current, pace: 'personal' }),
        'Each person now goes at their own pace.',
      ),
    addStep() {
      const now = editor.latest();
      editor.act(`Adding step ${now.steps.length + 1}`, (current) => addStep(current).plan);
      return addStep(now).step.id;
    },
    removeStep(stepId) {
      const name = names.step(stepId);
      editor.act(`Removing ${name}`, (current) => removeStep(current, stepId), `${capital(name)} removed.`);
    },
  };
}

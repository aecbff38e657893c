import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { queryClient } from '../../api/query-client.ts';
import { runCommand } from '../../api/run-command.ts';
import { redoLast, undoLast } from '../../api/undo.ts';
import { readOptions } from '../../api/use-read.ts';
import { say, stopSaying } from '../../ui/toasts.tsx';

const typingPauseMs = 900;

export interface PlanAct {
  readonly doing: string;
  readonly edit: (plan: Plan) => Plan;
  /** Told with an undo beside it. */
  readonly said?: string | undefined;
}

export interface PlanEditor {
  /** As it is now, saved or not. */
  readonly plan: Plan;
  /** The same at this very moment: what is drawn may be a moment behind. */
  readonly latest: () => Plan;
  readonly isSaving: boolean;
  readonly failure: AppError | null;
  /** One act: shown at once, stored as one command, which undo takes back. `said` is told with an undo beside it. */
  readonly act: (doing: string, edit: (plan: Plan) => Plan, said?: string) => void;
  /** An act that has to be worked out first, null for none; whatever is done or taken back after it waits for it. */
  readonly workOut: (work: (plan: Plan) => Promise<PlanAct | null>) => void;
  /** The same for what is being typed: stored at the next pause. */
  readonly type: (doing: string, edit: (plan: Plan) => Plan) => void;
  /** Stores what was typed. */
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Unsaved {
  readonly doing: string;
  readonly plan: Plan;
}

/** Edits a stored plan: every act is shown at once and stored behind it, in order. */
export function usePlanEditor(stored: Plan): PlanEditor {
  const [draft, setDraft] = useState<Plan | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const current = useRef(stored);
  const typed = useRef<Unsaved | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  const workingOut = useRef(0);
  useLayoutEffect(() => {
    if (waiting.current > 0 || typed.current !== null) return;
    current.current = stored;
    setDraft(null);
  }, [stored]);

  /** As it was just read, which may be before this is rendered with it: the next edit goes on from there. */
  const showStored = () => {
    const latest = queryClient.getQueryData<Plan>(readOptions('plans.get', { id: stored.id }).queryKey) ?? stored;
    current.current = latest;
    setDraft(latest);
  };
  const inTurn = (work: () => Promise<AppError | null>) => {
    waiting.current += 1;
    queue.current = queue.current.then(async () => {
      const failed = await work();
      waiting.current -= 1;
      setFailure(failed);
      // What could not be stored is not kept on the screen either.
      if (failed !== null || (waiting.current === 0 && typed.current === null)) showStored();
    });
  };
  const store = async ({ plan, doing }: Unsaved) => {
    const result = await runCommand('plans.save', { plan, doing, at: Date.now() });
    return result.ok ? null : result.error;
  };
  const save = (unsaved: Unsaved) => inTurn(() => store(unsaved));
  const takeTyped = () => {
    clearTimeout(pause.current);
    const taken = typed.current;
    typed.current = null;
    return taken;
  };
  const settle = () => {
    // What is typed while an act is worked out is stored in its turn: saved after it, it would take the act back.
    if (workingOut.current > 0) return;
    const taken = takeTyped();
    if (taken !== null) save(taken);
  };
  const show = (edit: (plan: Plan) => Plan): Plan | null => {
    const next = edit(current.current);
    if (next === current.current) return null;
    current.current = next;
    setDraft(next);
    return next;
  };
  const inHistory = (walk: () => Promise<void>) => () => {
    settle();
    stopSaying('everything');
    inTurn(async () => {
      await walk();
      return null;
    });
  };
  const undo = inHistory(undoLast);
  const tell = (said: string | undefined) => {
    // An undo takes back the latest act: none may stay beside what was said of an earlier one.
    stopSaying('everything');
    if (said !== undefined) say({ says: said, act: { label: 'Undo', run: undo } });
  };
  const workOut = (work: (plan: Plan) => Promise<PlanAct | null>) => {
    settle();
    workingOut.current += 1;
    inTurn(async () => {
      const act = await work(current.current);
      const taken = takeTyped();
      const failed = taken === null ? null : await store(taken);
      const plan = act === null || failed !== null ? null : show(act.edit);
      if (typed.current !== null) typed.current = { ...typed.current, plan: current.current };
      workingOut.current -= 1;
      if (act === null || plan === null) return failed;
      tell(act.said);
      return store({ plan, doing: act.doing });
    });
  };
  const leave = useRef(settle);
  useLayoutEffect(() => {
    leave.current = settle;
  });
  useEffect(() => () => leave.current(), []);

  return {
    plan: draft ?? stored,
    latest: () => current.current,
    isSaving: draft !== null && draft !== stored,
    failure,
    settle,
    undo,
    redo: inHistory(redoLast),
    act(doing, edit, said) {
      if (workingOut.current > 0) return workOut(async () => ({ doing, edit, said }));
      settle();
      const plan = show(edit);
      if (plan === null) return;
      save({ plan, doing });
      tell(said);
    },
    workOut,
    type(doing, edit) {
      const plan = show(edit);
      if (plan === null) return;
      if (typed.current !== null && typed.current.doing !== doing) settle();
      typed.current = { doing, plan };
      clearTimeout(pause.current);
      pause.current = setTimeout(() => leave.current(), typingPauseMs);
    },
  };
}

/** A plan that is only looked at: every act says how it could be changed. */
export function frozenEditor(plan: Plan): PlanEditor {
  const refuse = () => say({ says: 'Save the plan into the workspace to change it.' });
  return {
    plan,
    latest: () => plan,
    isSaving: false,
    failure: null,
    act: refuse,
    workOut: refuse,
    type: refuse,
    settle: () => undefined,
    undo: refuse,
    redo: refuse,
  };
}

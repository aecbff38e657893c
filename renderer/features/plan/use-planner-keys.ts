import { useEffect, useLayoutEffect, useRef } from 'react';
import { isLeftOut } from '../../../shared/domain/plan-edits.ts';
import { isLayerOpen } from '../../lib/open-layer.ts';
import { isTyping } from '../../lib/typing.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { focusMatrix } from './selection.ts';
import type { Planner } from './use-planner.ts';

const dayKeys: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface PlannerKeys {
  readonly planner: Planner;
  readonly onExport: () => void;
}

/** The keys of the planner: what a letter does to the touch that is looked at. */
export function usePlannerKeys({ planner, onExport }: PlannerKeys): void {
  const { acts, touch, selected, plan } = planner;
  const stepId = selected === null ? undefined : plan.steps[selected.step]?.id;
  const onTouch = (act: () => void) => () => {
    if (touch !== undefined && planner.isEditable) act();
  };
  const either = (letter: string, run: () => void) => ({ [letter]: run, [letter.toUpperCase()]: run });
  const leaveOutOrIn = () => {
    if (!planner.isEditable || selected === null || stepId === undefined) return;
    const place = { contact: selected.contact, step: stepId };
    if (isLeftOut(planner.editor.latest(), place)) acts.takeBackIn([place]);
    else acts.leaveOut([place]);
  };
  useKeys({
    m: onTouch(() => touch !== undefined && acts.moveToSafe(touch)),
    M: () => planner.isEditable && stepId !== undefined && acts.moveStepToClear(stepId),
    ...either('e', onExport),
    ...either('w', planner.toggleWhy),
    ...(planner.isEditable
      ? {
          ...either(
            's',
            onTouch(() => touch !== undefined && acts.soften([touch])),
          ),
          ...either('l', leaveOutOrIn),
          ...either(
            'o',
            onTouch(() => touch?.verdict !== 'fine' && planner.override(true)),
          ),
          ...either('a', () => planner.show({ kind: 'step', stepId: acts.addStep() })),
        }
      : {}),
  });
  useChords(planner);
  useEscape(planner);
  useUndoInTurn(planner);
}

/** Keys with Alt, which the single keys leave alone. */
function useChords(planner: Planner): void {
  const current = useRef(planner);
  useLayoutEffect(() => {
    current.current = planner;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { acts, touch, isEditable } = current.current;
      if (event.defaultPrevented || !isEditable || isElsewhere(event.target)) return;
      if (event.target instanceof HTMLElement && event.target.closest('.step-card') !== null) return;
      const days = dayKeys[event.key];
      if (!event.altKey || event.ctrlKey || event.metaKey || days === undefined || touch === undefined) return;
      event.preventDefault();
      acts.moveBy(touch, event.shiftKey ? 7 * days : days);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Escape leads from the panel to the matrix first; only from there back to the plans, as the frame has it. */
function useEscape(planner: Planner): void {
  const current = useRef(planner);
  useLayoutEffect(() => {
    current.current = planner;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere(event.target)) return;
      const { side, show } = current.current;
      const isBeside = (document.activeElement?.closest('.plan-side') ?? null) !== null;
      if (side.kind === 'verdicts' && !isBeside) return;
      event.preventDefault();
      show({ kind: 'verdicts' });
      focusMatrix();
    };
    // Before the frame, which listens for longer.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Undo and redo wait for what is being saved: taken back is what was done last, however quick the hand. */
function useUndoInTurn(planner: Planner): void {
  const current = useRef(planner);
  useLayoutEffect(() => {
    current.current = planner;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { editor, isEditable } = current.current;
      const key = event.key.toLowerCase();
      if (!isEditable || event.altKey || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
      if (event.defaultPrevented || isTyping(event.target) || isLayerOpen()) return;
      event.preventDefault();
      if (event.repeat) return;
      if (key === 'y' || event.shiftKey) editor.redo();
      else editor.undo();
    };
    // Before the frame, which would not wait.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** In a field the keys are the field's own; over a dialog they are the dialog's. */
function isElsewhere(target: EventTarget | null): boolean {
  if (isLayerOpen()) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Plan } from '../../../shared/domain/plan.ts';
import { changeStep, isLeftOut, leaveOut } from '../../../shared/domain/plan-edits.ts';
import { aPlan } from '../../../shared/domain/test-plans.ts';
import { type PlanAct, usePlanEditor } from './use-plan-editor.ts';

interface Saved {
  readonly plan: Plan;
  readonly doing: string;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Every command the window gives, in order; each is answered at once. */
function hearCommands(): (Saved | string)[] {
  const heard: (Saved | string)[] = [];
  vi.stubGlobal('unhurried', {
    call: async (operation: string, input: Saved) => {
      if (operation === 'plans.save') heard.push(input);
      else if (operation.startsWith('history.')) heard.push(operation);
      return Promise.resolve({ ok: true, value: { says: 'it' } });
    },
  });
  return heard;
}

const plan = aPlan();
const ana = { contact: 'ana@example.com', step: 'one' };

it('stores what is done, typed and taken back while an act is worked out after it, and loses nothing of it', async () => {
  const heard = hearCommands();
  const { result } = renderHook(() => usePlanEditor(plan));
  const worked: ((act: PlanAct) => void)[] = [];
  act(() => {
    result.current.workOut(async () => new Promise((done) => worked.push(done)));
    result.current.act('Leaving out', (now) => leaveOut(now, [ana]));
    result.current.type('Typing', (now) => changeStep(now, 'two', { subject: 'Hello' }));
    result.current.settle();
    result.current.undo();
  });
  await act(async () => {
    await vi.waitFor(() => expect(worked).toHaveLength(1));
    worked[0]?.({ doing: 'Moving', edit: (now) => ({ ...now, name: 'Moved' }) });
    await vi.waitFor(() => expect(heard).toContain('history.undo'));
  });
  expect(heard.map((one) => (typeof one === 'string' ? one : one.doing))).toEqual([
    'Typing',
    'Moving',
    'Leaving out',
    'history.undo',
  ]);
  const last = heard.findLast((one) => typeof one !== 'string');
  expect(last?.plan).toMatchObject({ name: 'Moved' });
  expect(last?.plan.steps.find(({ id }) => id === 'two')?.subject).toBe('Hello');
  expect(last !== undefined && isLeftOut(last.plan, ana)).toBe(true);
});

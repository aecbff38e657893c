import { cleanup, render, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useOneAtATime } from '../lib/use-one-at-a-time.ts';
import { say, Toasts } from '../ui/toasts.tsx';
import { redoLast, undoLast } from './undo.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('offers no undo beside what was done earlier: it would take back what was done last', async () => {
  render(<Toasts />);
  for (const says of ['Step 5 moved.', 'Noted for today: a call.'])
    say({ says, act: { label: 'Undo', run: () => {} } });
  expect(await screen.findByText('Noted for today: a call.')).toBeTruthy();
  expect(screen.queryByText('Step 5 moved.')).toBeNull();
});

it('takes nothing back before the end of an act that was begun earlier', async () => {
  const asked: string[] = [];
  vi.stubGlobal('unhurried', {
    call: async (operation: string) => {
      asked.push(operation);
      return Promise.resolve({ ok: true, value: { says: 'Moving step 5' } });
    },
  });
  const ends: (() => void)[] = [];
  const { result } = renderHook(() =>
    useOneAtATime(async () => {
      await new Promise<void>((end) => ends.push(end));
      asked.push('the last call of the act');
    }),
  );
  result.current();
  const undone = undoLast();
  await Promise.resolve();
  expect(asked).toEqual([]);
  ends[0]?.();
  await undone;
  expect(asked).toEqual(['the last call of the act', 'history.undo']);
});

it('offers one way back at a time: what was said before an undo or a redo is gone', async () => {
  vi.stubGlobal('unhurried', {
    call: async () => Promise.resolve({ ok: true, value: { says: 'Editing step 3' } }),
  });
  render(<Toasts />);
  await undoLast();
  expect(await screen.findByText('Taken back: Editing step 3.')).toBeTruthy();
  await redoLast();
  expect(await screen.findByText('Done again: Editing step 3.')).toBeTruthy();
  expect(screen.queryByText('Taken back: Editing step 3.')).toBeNull();
});

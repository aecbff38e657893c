import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
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

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { say, Toasts } from '../ui/toasts.tsx';
import { setScreenLeft, useBeingRead } from './screen-on-the-way.ts';
import { type KeyBindings, useKeys } from './use-keys.ts';

function Keys({ bindings, dialog = false }: { readonly bindings: KeyBindings; readonly dialog?: boolean }) {
  useKeys(bindings);
  return (
    <>
      <input aria-label="field" />
      {dialog && <div role="dialog" />}
    </>
  );
}

/** A screen within the window around it, as the frame has one within it. */
function Around({ bindings, inner }: { readonly bindings: KeyBindings; readonly inner: KeyBindings }) {
  useKeys(bindings);
  return <Keys bindings={inner} />;
}

function Screen({ bindings, isRead }: { readonly bindings: KeyBindings; readonly isRead: boolean }) {
  useBeingRead(!isRead);
  useKeys(isRead ? bindings : {});
  return null;
}

afterEach(() => {
  cleanup();
  setScreenLeft(false);
});

it('runs a single key and a pair of keys', () => {
  const search = vi.fn<() => void>();
  const go = vi.fn<() => void>();
  render(<Keys bindings={{ '/': search, 'g r': go }} />);
  fireEvent.keyDown(window, { key: '/' });
  fireEvent.keyDown(window, { key: 'g' });
  fireEvent.keyDown(window, { key: 'r' });
  expect(search).toHaveBeenCalledTimes(1);
  expect(go).toHaveBeenCalledTimes(1);
});

it('leaves keys alone while a field has the focus, with Ctrl, and while a dialog is open', () => {
  const search = vi.fn<() => void>();
  const { rerender } = render(<Keys bindings={{ '/': search }} />);
  fireEvent.keyDown(screen.getByLabelText('field'), { key: '/' });
  fireEvent.keyDown(window, { key: '/', ctrlKey: true });
  rerender(<Keys bindings={{ '/': search }} dialog />);
  fireEvent.keyDown(window, { key: '/' });
  expect(search).not.toHaveBeenCalled();
});

it('goes on while a toast says what just happened', () => {
  const search = vi.fn<() => void>();
  render(
    <>
      <Keys bindings={{ '/': search }} />
      <Toasts />
    </>,
  );
  act(() => say({ says: '26 touches moved.' }));
  expect(screen.getByText('26 touches moved.')).toBeTruthy();
  fireEvent.keyDown(window, { key: '/' });
  expect(search).toHaveBeenCalledTimes(1);
});

it('lets a pair come before its second key alone, and what is within before what is around it', () => {
  const [planner, plan, back, up] = [
    vi.fn<() => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
  ];
  render(<Around bindings={{ 'g p': planner, Escape: up }} inner={{ p: plan, Escape: back }} />);
  for (const key of ['g', 'p', 'Escape']) fireEvent.keyDown(window, { key });
  expect([planner, plan, back, up].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1, 0]);
});

it('does what was pressed while a screen was being left on the one that comes', async () => {
  const [old, next] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const inFrame = (screenKeys: ReactNode) => (
    <>
      <Keys bindings={{}} />
      {screenKeys}
    </>
  );
  const { rerender } = render(inFrame(<Keys key="old" bindings={{ n: old }} />));
  setScreenLeft(true);
  fireEvent.keyDown(window, { key: 'n' });
  rerender(inFrame(<Keys key="next" bindings={{ n: next }} />));
  await act(async () => setScreenLeft(false));
  expect(old).not.toHaveBeenCalled();
  expect(next).toHaveBeenCalledTimes(1);
});

it('keeps a key that nothing knows until the screen is read, and does at once what something knows', async () => {
  const [note, back] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const screenIs = (isRead: boolean) => (
    <>
      <Keys bindings={{ Escape: back }} />
      <Screen bindings={{ n: note }} isRead={isRead} />
    </>
  );
  const { rerender } = render(screenIs(false));
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(back).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(window, { key: 'n' });
  await act(async () => rerender(screenIs(true)));
  expect(note).toHaveBeenCalledTimes(1);
});

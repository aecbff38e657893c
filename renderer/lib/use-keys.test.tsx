import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { say, Toasts } from '../ui/toasts.tsx';
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

afterEach(cleanup);

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

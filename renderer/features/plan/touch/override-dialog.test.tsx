import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { OverrideDialog } from './override-dialog.tsx';

afterEach(cleanup);

it('asks for the reason first, and marks it as missing', async () => {
  const decided: string[] = [];
  render(
    <OverrideDialog
      who="Lena, step 1"
      held="Too soon."
      onClose={() => {}}
      onDecide={(reason, by) => decided.push(`${by}: ${reason}`)}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Go ahead' }));
  const reason = screen.getByRole('textbox', { name: 'Reason' });
  expect(document.activeElement).toBe(reason);
  expect(reason.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/^A reason is needed/)).toBeTruthy();
  await userEvent.type(reason, 'She asked for it.');
  await userEvent.clear(screen.getByRole('textbox', { name: 'Decided by' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Decided by' }), 'Kari');
  await userEvent.click(screen.getByRole('button', { name: 'Go ahead' }));
  expect(decided).toEqual(['Kari: She asked for it.']);
});

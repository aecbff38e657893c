import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { PermissionDialog } from './permission-dialog.tsx';

afterEach(cleanup);

it('has the focus in the first field that is faulty, and records nothing', async () => {
  let recorded = 0;
  render(
    <PermissionDialog
      groups={[{ id: 'all', label: 'Everyone', people: 2 }]}
      onClose={() => {}}
      onRecord={async () => {
        recorded += 1;
        return null;
      }}
    />,
  );
  const record = screen.getByRole('button', { name: 'Record it for 2 people' });
  const method = screen.getByRole('button', { name: /How they agreed$/ });
  await userEvent.click(record);
  expect(document.activeElement).toBe(method);
  await userEvent.click(method);
  await userEvent.click(screen.getByRole('option', { name: 'Double opt-in' }));
  await userEvent.type(screen.getByLabelText('On which day'), '2026-03-14');
  await userEvent.click(record);
  expect(document.activeElement).toBe(screen.getByLabelText('Evidence'));
  await userEvent.clear(screen.getByLabelText('Purpose'));
  await userEvent.click(record);
  expect(document.activeElement).toBe(screen.getByLabelText('Purpose'));
  expect(recorded).toBe(0);
});

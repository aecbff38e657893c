import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { invalidInput } from '../../shared/result/app-error.ts';
import { ErrorNote } from './error-note.tsx';

afterEach(cleanup);

it('shows the place, what was found there and what is wrong with it', () => {
  render(
    <ErrorNote
      error={invalidInput('The file is not a plan.', [
        { path: 'steps[0].at', found: '9h', says: 'expected a clock time' },
      ])}
    />,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('The file is not a plan.');
  expect(alert.textContent).toContain('steps[0].at “9h” expected a clock time');
});

it('shows a few of many places and says how many more there are', () => {
  const faults = Array.from({ length: 20 }, (_, row) => ({ path: `row ${row}`, says: 'x' }));
  render(<ErrorNote error={invalidInput('Many.', faults)} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(9);
  expect(screen.getByText('and 12 more')).toBeTruthy();
});

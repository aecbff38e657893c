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

it('says a single fault once, and where it is only when the sentence does not', () => {
  const says = 'it is empty';
  const { rerender } = render(
    <ErrorNote error={invalidInput(`a.csv cannot be imported: ${says}`, [{ path: 'a.csv', says }])} />,
  );
  expect(screen.getByRole('alert').textContent?.split(says)).toHaveLength(2);
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByRole('alert').textContent).not.toContain('below');
  const placed = [{ path: 'a.csv:1', found: 'x;y', says }];
  rerender(<ErrorNote error={invalidInput(`a.csv cannot be imported: ${says}`, placed)} />);
  expect(screen.getByRole('listitem').textContent?.trim()).toBe('a.csv:1 “x;y”');
  expect(screen.getByRole('alert').textContent?.split(says)).toHaveLength(2);
});

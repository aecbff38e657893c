import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CopyFindings } from './copy-findings.tsx';

afterEach(cleanup);

it('says what presses and how it could be said more calmly, place by place', () => {
  render(<CopyFindings subject="Last chance" body="Just checking in, {{first_name}}." />);
  const found = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('“Last chance” hurries the reader.');
  expect(found[1]).toContain('Bring something new, or wait for the answer.');
  expect(screen.getByText('Filled in for each person: first_name.')).toBeTruthy();
});

it('says of a calm text that it is, and of no text nothing', () => {
  render(<CopyFindings subject="" body="A visit can be arranged." />);
  expect(screen.getByText('Nothing in this text presses.')).toBeTruthy();
  cleanup();
  render(<CopyFindings subject="" body="" />);
  expect(screen.queryByText('Nothing in this text presses.')).toBeNull();
});

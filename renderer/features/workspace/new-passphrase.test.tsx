import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { NewPassphrase, nothingTyped } from './new-passphrase.tsx';

afterEach(cleanup);

it('says what is missing of a passphrase once it was tried to go on, and not before', () => {
  const { rerender } = render(<NewPassphrase typed={nothingTyped} asked={false} onChange={() => {}} />);
  expect(screen.queryByText('A passphrase is missing.')).toBeNull();
  rerender(<NewPassphrase typed={nothingTyped} asked onChange={() => {}} />);
  expect(screen.getByText('A passphrase is missing.')).toBeTruthy();
  rerender(<NewPassphrase typed={{ once: 'abc', again: 'ab' }} asked={false} onChange={() => {}} />);
  expect(screen.queryByText('The two are not the same.')).toBeNull();
  rerender(<NewPassphrase typed={{ once: 'abc', again: 'ab' }} asked onChange={() => {}} />);
  expect(screen.getByText('The two are not the same.')).toBeTruthy();
});

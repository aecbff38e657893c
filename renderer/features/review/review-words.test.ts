import { expect, test } from 'vitest';
import { followedWords, insteadWords } from './review-words.ts';

const none = { sent: 0, responses: 0, purchases: 0, complaints: 0, withdrawals: 0 };

test('what followed is said worst first, and what did not happen is not', () => {
  expect(followedWords({ touches: 1, followed: none })).toBe('Not sent yet');
  expect(followedWords({ touches: 0, followed: none })).toBe('No touch of it is planned');
  expect(followedWords({ touches: 1, followed: { ...none, sent: 1 } })).toBe('Sent. Nothing followed so far');
  expect(
    followedWords({
      touches: 84,
      followed: { sent: 60, responses: 12, purchases: 0, complaints: 1, withdrawals: 2 },
    }),
  ).toBe('60 of 84 sent. 1 complaint, 2 withdrawals, 12 responses');
});

test('what helps in place of a date is named as such, as on the page for the lead', () => {
  expect(insteadWords('A permission for offer by email, or another channel.')).toBe(
    'Instead: a permission for offer by email, or another channel.',
  );
  expect(insteadWords(undefined)).toBe('No date helps.');
});

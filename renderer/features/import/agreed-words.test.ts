import { expect, it } from 'vitest';
import { sayAgreed, sayUnconfirmed } from './agreed-words.ts';

const rest = { people: 0, needConfirming: 0, contactIds: [], claim: null };

it('tells who confirmed from who signed up, and names the columns that say it', () => {
  const both = { columns: ['OPTIN_TIME', 'CONFIRM_TIME'], confirmed: 1412, signedUp: 33, needConfirming: 2, rest };
  expect(sayAgreed(both)).toBe(
    'OPTIN_TIME and CONFIRM_TIME: 1,412 confirmed (double opt-in); 33 signed up, and no confirmation is on file (single opt-in).',
  );
  expect(sayUnconfirmed(both)).toBe(
    'In Germany an opt-in counts once it is confirmed: mail to 2 of those who signed up stays blocked.',
  );
  // Three files of one list say it in the same two columns.
  expect(sayAgreed({ ...both, columns: [...both.columns, ...both.columns] })).toBe(sayAgreed(both));
  const confirmed = { columns: ['Double opt-in date'], confirmed: 7, signedUp: 0, needConfirming: 0, rest };
  expect(sayAgreed(confirmed)).toBe('Double opt-in date: 7 confirmed (double opt-in).');
  expect(sayUnconfirmed(confirmed)).toBe('');
});

import { describe, expect, it } from 'vitest';
import { type AppError, invalidInput, type StorageErrorKind, storageError } from '../../shared/result/app-error.ts';
import { errorSentence } from './error-sentence.ts';

const storageKinds: readonly StorageErrorKind[] = [
  'busy',
  'full',
  'corrupt',
  'read-only',
  'from-the-future',
  'wrong-passphrase',
  'passphrase-needed',
  'missing',
  'exists',
  'host-stopped',
];

const errors: readonly AppError[] = [
  { code: 'not-found', what: 'plan', says: 'There is no plan “spring”.' },
  invalidInput('The file is empty.'),
  invalidInput('The file is not a plan.', [{ path: 'steps[0].at', found: '9', says: 'expected a clock time' }]),
  { code: 'conflict', says: 'The plan was changed by someone else.' },
  { code: 'blocked', says: 'This needs an open workspace.' },
  { code: 'cancelled', says: 'The import was cancelled.' },
  { code: 'unexpected', reference: 'a1b2', says: 'The answer could not be read.' },
  ...storageKinds.map((kind) => storageError(kind, `It is ${kind}.`)),
];

describe('errorSentence', () => {
  it.each(errors)('says what happened and what to do about $code $kind', (error) => {
    const sentence = errorSentence(error);
    expect(sentence.says).toBe(error.says);
    expect(sentence.title).not.toBe('');
    expect(sentence.todo).toMatch(/\.$/);
    expect(`${sentence.title} ${sentence.todo}`).not.toMatch(/!|\bwe\b|\boops\b/i);
  });

  it('names the place in the log of something unexpected', () => {
    expect(errorSentence({ code: 'unexpected', reference: 'a1b2', says: 'x' }).todo).toContain('a1b2');
  });

  it('points at the places below only where there are some', () => {
    expect(errorSentence(invalidInput('x')).todo).not.toContain('below');
    expect(errorSentence(invalidInput('x', [{ path: 'row 3', says: 'y' }])).todo).toContain('below');
  });
});

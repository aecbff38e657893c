import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, reviewDecisions } from './decision.ts';
import { isSameAnswer, laterAnswer } from './later-answer.ts';

const runs = { seed: 20_260_504, numRuns: 300 };

const first: Answer = {
  planHash: 'a'.repeat(64),
  by: 'Joost',
  target: { on: 'plan' },
  decision: 'approve',
  comment: '',
  at: 1,
};

/** Answers of one person in one place, of few instants, so that some are from the same one. */
const answer: fc.Arbitrary<Answer> = fc.record({
  planHash: fc.constant(first.planHash),
  by: fc.constant(first.by),
  target: fc.constant(first.target),
  decision: fc.constantFrom(...reviewDecisions, null),
  comment: fc.constantFrom('', 'later', '<script>alert(1)</script>'),
  at: fc.integer({ min: 1, max: 3 }),
});

describe('of the answers in one place, the one that holds', () => {
  it('is the same whichever was read first', () => {
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        expect(laterAnswer(a, b)).toEqual(laterAnswer(b, a));
      }),
      runs,
    );
  });

  it('is the same in whatever groups they are read', () => {
    fc.assert(
      fc.property(answer, answer, answer, (a, b, c) => {
        expect(laterAnswer(laterAnswer(a, b), c)).toEqual(laterAnswer(a, laterAnswer(b, c)));
      }),
      runs,
    );
  });

  it('is changed by nothing that is read once more', () => {
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        const held = laterAnswer(a, b);
        expect(isSameAnswer(laterAnswer(held, a), held)).toBe(true);
        expect(isSameAnswer(laterAnswer(held, b), held)).toBe(true);
      }),
      runs,
    );
  });

  it('is what was said last, also when a decision was taken back', () => {
    const takenBack = { ...first, decision: null, at: 2 };
    expect(laterAnswer(takenBack, first)).toBe(takenBack);
    expect(laterAnswer(first, { ...first, decision: 'remove' }).decision).toBe('remove');
  });
});

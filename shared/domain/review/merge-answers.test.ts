import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, reviewDecisions } from './decision.ts';
import { laterAnswer, mergeAnswers } from './merge-answers.ts';

const runs = { seed: 20_260_504, numRuns: 300 };

const target = fc.oneof(
  fc.constant({ on: 'plan' } as const),
  fc.constantFrom('one', 'two').map((step) => ({ on: 'step', step }) as const),
  fc.record({ on: fc.constant('touch' as const), contact: fc.constantFrom('ana', 'bo'), step: fc.constant('one') }),
);
/** Few places and instants, so that answers meet in one place, and at one instant. */
const answer: fc.Arbitrary<Answer> = fc.record({
  planHash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  by: fc.constantFrom('Joost', 'Mette'),
  target,
  decision: fc.constantFrom(...reviewDecisions, null),
  comment: fc.constantFrom('', 'later', '<script>alert(1)</script>'),
  at: fc.integer({ min: 1, max: 3 }),
});
const file = fc.array(answer, { maxLength: 12 });

describe('merging answers', () => {
  it('twice is the same as once', () => {
    fc.assert(
      fc.property(file, (a) => {
        expect(mergeAnswers([...mergeAnswers(a), ...a])).toEqual(mergeAnswers(a));
      }),
      runs,
    );
  });

  it('in another order ends the same', () => {
    fc.assert(
      fc.property(file, file, (a, b) => {
        expect(mergeAnswers([...a, ...b])).toEqual(mergeAnswers([...b, ...a]));
      }),
      runs,
    );
  });

  it('in other groups ends the same', () => {
    fc.assert(
      fc.property(file, file, file, (a, b, c) => {
        const left = mergeAnswers([...mergeAnswers([...a, ...b]), ...c]);
        const right = mergeAnswers([...a, ...mergeAnswers([...b, ...c])]);
        expect(left).toEqual(right);
      }),
      runs,
    );
  });

  it('keeps what was said last by each person about each target, also a decision that was taken back', () => {
    const first: Answer = {
      planHash: 'a'.repeat(64),
      by: 'Joost',
      target: { on: 'plan' },
      decision: 'approve',
      comment: '',
      at: 1,
    };
    const takenBack = { ...first, decision: null, at: 2 };
    const others = { ...first, by: 'Mette', at: 1 };
    expect(mergeAnswers([takenBack, others, first])).toEqual([takenBack, others]);
    expect(laterAnswer(first, { ...first, decision: 'remove' }).decision).toBe('remove');
  });
});

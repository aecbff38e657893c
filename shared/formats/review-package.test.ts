import { describe, expect, it, test } from 'vitest';
import { aPerson, aPlan, aReview, aStep, aTouch } from '../review/test-review.ts';
import { printPlan } from './plan-file.ts';
import { parseReviewPackage, printReviewPackage } from './review-package.ts';

/** Any function of the text does: what hashes is an argument. */
function hashOf(text: string): string {
  const sum = [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 32, 7);
  return sum.toString(16).padStart(64, '0');
}

const hello = aStep({ id: 'hello', body: 'Dear {{first_name}},\n\n</script>]]>' });
const plan = aPlan({
  steps: [hello],
  adjustments: [{ contact: 'bo', step: 'hello', movedTo: 1_776_000_000_000, ask: 1, leftOut: false, override: null }],
});
const review = aReview(
  plan,
  [
    aTouch(plan, 'ana', hello, 'too-fast', { override: { reason: 'Asked', by: '', at: '2026-04-08T10:00:00Z' } }),
    aTouch(plan, 'bo', hello, 'fine'),
  ],
  [
    aPerson('ana', { standing: { stage: 'friend', trust: 0.84, trustBand: [0.65, 0.98] }, evidence: ['Bought once'] }),
    aPerson('bo', { company: 'Söhne & Co' }),
  ],
  {
    planHash: hashOf(printPlan(plan)),
    planVersion: 4,
    madeBy: 'Kari Løvaas',
    reviewFor: 'Joost Vermeulen',
    permissions: [
      { channel: 'email', purpose: 'offer', basis: 'verbal', people: 2, oldestAt: 1_700_000_000_000, nextEndAt: null },
    ],
    sinceReview: {
      version: 3,
      by: 'Joost Vermeulen',
      at: 1_775_000_000_000,
      decision: 'change',
      changes: [{ says: 'Moved to 7 May', step: 'hello', contact: null }],
    },
  },
);

function refusalOf(source: string): string {
  const parsed = parseReviewPackage(source, hashOf);
  if (parsed.ok) throw new Error('It was read.');
  return parsed.error.says;
}

function changed(parts: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(printReviewPackage(review)), ...parts });
}

describe('a review package', () => {
  it('is read as it was printed, with everything the page shows', () => {
    expect(parseReviewPackage(printReviewPackage(review), hashOf)).toEqual({ ok: true, value: review });
  });

  it('holds a plan without steps or people too: that is how plans begin', () => {
    const empty = aPlan({ audience: [], steps: [] });
    const early = aReview(empty, [], [], { planHash: hashOf(printPlan(empty)) });
    expect(parseReviewPackage(printReviewPackage(early), hashOf)).toEqual({ ok: true, value: early });
  });

  test.each([
    ['no JSON', '{"unhurriedPackage":1,', 'The page is damaged'],
    ['from a newer version', changed({ unhurriedPackage: 2 }), 'newer version of Unhurried'],
    ['without a part', changed({ verdicts: undefined }), 'The page is damaged'],
    ['with a key nobody knows', changed({ extra: 1 }), 'The page is damaged'],
    ['with an instant that never was', changed({ madeAt: '2026-02-30T10:00:00Z' }), 'The page is damaged'],
    ['with another plan than its mark stands for', changed({ planHash: 'f'.repeat(64) }), 'changed after it was made'],
  ])('is refused in a sentence when it is %s', (_, source, says) => {
    expect(refusalOf(source)).toContain(says);
  });
});

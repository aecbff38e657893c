import { describe, expect, it } from 'vitest';
import { sayWordsLeft } from '../../shared/formats/redactions.ts';
import { aPlan, aReview, aStep, aTouch } from '../../shared/review/test-review.ts';
import { redact } from './redact.ts';
import { aDocument, anIdentity } from './test-document.ts';
import { wordsLeft } from './words-left.ts';

const steps = [
  aStep({ id: 'step-2', subject: 'May we call?', body: 'Dear May,\n\nMay is a good month, 4 May 2026 a good day.' }),
  aStep({ id: 'call-petra', offsetDays: 1, subject: 'Rose or Will', body: '' }),
  aStep({ id: 'call-jonas', offsetDays: 2, subject: 'will', body: '' }),
];
const plan = aPlan({ steps, audience: ['a', 'b', 'c', 'd'] });
const [, second] = steps;
const touches = second === undefined ? [] : [aTouch(plan, 'a', second, 'caution')];
const document = aDocument(
  aReview(plan, touches),
  new Map([
    ['a', anIdentity('a', { code: 'A', firstName: 'Petra', lastName: 'May' })],
    ['b', anIdentity('b', { code: 'B', firstName: 'Petra', lastName: 'Rose' })],
    ['c', anIdentity('c', { code: 'C', firstName: 'Jonas', lastName: 'Will' })],
    ['d', anIdentity('d', { code: 'D', firstName: 'Jonas', lastName: null })],
  ]),
);

describe('a redacted plan', () => {
  const shown = redact(document, 'codes');

  it('has an id for each step that is its own, also where several held names people share', () => {
    expect(shown.plan.steps.map(({ id }) => id)).toEqual(['step-2', 'step-2-', 'step-3']);
    expect(shown.verdicts.touches.map((touch) => [touch.step, touch.whole().step])).toEqual([['step-2-', 'step-2-']]);
  });

  it('says which names stay in its texts because they are ordinary words too, and how often', () => {
    const left = wordsLeft(document, shown, 'codes');
    // The one that was greeted is gone.
    expect(left).toEqual([
      { word: 'May', times: 3 },
      { word: 'Rose', times: 1 },
      { word: 'Will', times: 1 },
    ]);
    expect(sayWordsLeft(left)).toBe(
      'Left in the texts: “May” 3 times, “Rose” once and “Will” once, names that are ordinary words too. Look whether anybody is meant.',
    );
    expect(sayWordsLeft(left.slice(0, 1))).toBe(
      'Left in the texts: “May” 3 times, a name that is an ordinary word too. Look whether anybody is meant.',
    );
    expect(sayWordsLeft([])).toBeNull();
    expect(wordsLeft(document, document, 'none')).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { aPlan, aStep, aTouch } from '../../shared/review/test-review.ts';
import { createPacker } from './packed-touch.ts';

const step = aStep({ id: 'hello' });
const plan = aPlan({ steps: [step] });
const override = { reason: 'She asked: „ja“ 🌸', by: 'Kari', at: '2026-04-08T10:00:00Z' };
const touches = [
  aTouch(plan, 'ana', step, 'fine'),
  aTouch(plan, 'bo', step, 'too-fast', { override }),
  aTouch(plan, 'cem', step, 'blocked', {
    instead: 'x'.repeat(1_000_000),
    mustMove: { plan: 'other', step: 'a', at: '2026-05-18T01:40:53Z' },
  }),
  aTouch(plan, 'dora', step, 'caution', {
    reasons: [
      { code: 'law', severity: 'caution', numbers: {}, sentence: 'ß', clearsAt: null, rule: 'de-doi' },
      { code: 'near', severity: 'caution', numbers: { P: 1 / 3, G: null }, sentence: '"', clearsAt: null },
    ],
  }),
];

it('gives a packed touch back as it was, to the order of its keys, however often and in whatever order', () => {
  const packed = touches.map(createPacker());
  for (const place of [3, 0, 2, 1, 1]) {
    expect(JSON.stringify(packed[place]?.whole())).toBe(JSON.stringify(touches[place]));
  }
});

it('says of a packed touch what orders and counts it', () => {
  const packed = touches.map(createPacker());
  expect(packed.map(({ contact, verdict, at }) => [contact, verdict, at])).toEqual(
    touches.map(({ contact, verdict, at }) => [contact, verdict, at]),
  );
  expect(packed.map(({ reasonCount, isOverridden }) => [reasonCount, isOverridden])).toEqual(
    touches.map(({ reasons, override: decided }) => [reasons.length, decided !== undefined]),
  );
});

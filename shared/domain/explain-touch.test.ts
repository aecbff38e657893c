import { describe, expect, test } from 'vitest';
import { type CheckInput, checkContact } from './check-plan.ts';
import { explainTouch } from './explain-touch.ts';
import { orderEvents } from './journey.ts';
import { defaultParameters } from './parameters.ts';
import { defaultPolicy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import type { Reason } from './verdict.ts';

const now = Date.parse('2026-05-01T08:00:00Z');
const events = [
  anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', purpose: 'offer' }),
  anEvent({ kind: 'touch', at: '2026-04-28T08:00:00Z', id: 't1', ask: 3, purpose: 'offer' }),
];
const input: CheckInput = {
  planned: ['2026-05-04', '2026-05-11'].map((date, index) =>
    aPlannedTouch({ stepId: `step-${index}`, ask: 3, at: Date.parse(`${date}T09:00:00Z`) }),
  ),
  pace: 'fixed',
  journey: { contact: aContact(), facts: [], events: orderEvents(events) },
  otherTouches: [],
  policy: { ...defaultPolicy, caps: [{ channel: 'any', atMost: 1, windowDays: 14 }] },
  now,
};

describe('what explains a touch', () => {
  test('has the reasons of its verdict with the same numbers, and what is fine besides', () => {
    for (const verdict of checkContact(input)) {
      const explained = explainTouch(input, verdict.step);
      expect(explained?.at).toBe(verdict.at);
      const held = explained?.components.filter(({ severity }) => severity !== 'fine') ?? [];
      const plain = ({ code, severity, numbers }: Omit<Reason, 'sentence' | 'clearsAt'>) => ({
        code,
        severity,
        numbers,
      });
      const inOrder = <T extends { code: string }>(all: readonly T[]) =>
        all.toSorted((a, b) => (a.code < b.code ? -1 : 1));
      expect(inOrder(held)).toEqual(inOrder(verdict.reasons.map(plain)));
      expect(explained?.components.length).toBeGreaterThan(held.length);
    }
  });

  test('counts what is planned before it, and names the numbers in use', () => {
    const explained = explainTouch(input, 'step-1');
    expect(explained).toMatchObject({ class: 'ordinary', plannedBefore: 1, parameters: defaultParameters });
    expect(explained?.relationship.T).toBeCloseTo(6.04, 2);
    expect(explained?.components.find(({ code }) => code === 'near')?.numbers['g']).toBe(
      explained?.relationship.limitGapDays,
    );
  });

  test('is nothing for a step that is not there', () => {
    expect(explainTouch(input, 'step-9')).toBeNull();
  });
});

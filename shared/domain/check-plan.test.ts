import { describe, expect, test } from 'vitest';
import { type CheckInput, checkContact, summarize } from './check-plan.ts';
import { verdictsOf } from './count-verdicts.ts';
import type { JourneyEvent } from './event.ts';
import { orderEvents } from './journey.ts';
import { asSent } from './planned-touch.ts';
import { defaultPolicy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { dayMs } from './time.ts';

const agreed = anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', purpose: 'offer' });
const now = Date.parse('2026-05-01T08:00:00Z');

function step(stepId: string, date: string) {
  return aPlannedTouch({ stepId, at: Date.parse(`${date}T09:00:00Z`) });
}

const journeyOfAgreed = { contact: aContact(), facts: [], events: orderEvents([agreed]) };
const asked = {
  planned: [],
  pace: 'fixed',
  journey: journeyOfAgreed,
  otherTouches: [],
  policy: defaultPolicy,
  now,
} as const;

function check(parts: Partial<CheckInput>) {
  return checkContact({ ...asked, ...parts });
}

describe('a plan for one contact', () => {
  const weekApart = [step('one', '2026-05-04'), step('two', '2026-05-11')];

  test('an earlier step counts as sent for the next one', () => {
    const [one, two] = check({ planned: weekApart });
    expect(one?.verdict).toBe('fine');
    expect(two?.verdict).toBe('too-fast');
    expect(two?.reasons.map((reason) => reason.code)).toEqual(['near']);
    expect(two?.earliestSafeAt?.startsWith('2026-05-25')).toBe(true);
  });

  test('the touch of another plan counts as well', () => {
    const other = aPlannedTouch({ planId: 'other', stepId: 'letter', at: Date.parse('2026-04-30T09:00:00Z') });
    const [one] = check({ planned: [step('one', '2026-05-04')], otherTouches: [other] });
    expect(one?.verdict).toBe('too-fast');
  });

  test('what would have to move with a touch is named: its later step, not the distant touch of another plan', () => {
    const three = step('three', '2026-06-10');
    const other = aPlannedTouch({ planId: 'other', stepId: 'letter', at: Date.parse('2026-08-30T09:00:00Z') });
    const [, two] = check({ planned: [...weekApart, three], otherTouches: [other] });
    expect(two?.earliestSafeAt?.startsWith('2026-05-25')).toBe(true);
    expect(two?.mustMove).toEqual({ plan: 'plan', step: 'three', at: '2026-06-10T09:00:00.000Z' });
  });

  test('a withdrawal without a date leaves what went out before it became known as it was taken then, whatever was asked first', () => {
    const promised = anEvent({ kind: 'permission', at: '2026-02-23T09:00:00Z', channel: 'any', cadenceDays: 7 });
    const withdrew = anEvent({ kind: 'withdrawal', at: '2026-05-01T08:00:00Z', channel: 'phone', undated: true });
    const journey = { contact: aContact(), facts: [], events: orderEvents([promised, withdrew]) };
    const letter = { ...step('letter', '2026-04-28'), channel: 'phone', purpose: 'newsletter', ask: 1 } as const;
    const card = { ...step('card', '2026-04-29'), channel: 'direct-mail', ask: 1 } as const;
    const mail = { ...step('mail', '2026-04-29'), ask: 1 } as const;
    const verdicts = (parts: Partial<CheckInput>) => check({ journey, ...parts }).map(({ verdict }) => verdict);
    const sent = { ...journey, events: orderEvents([promised, withdrew, asSent(letter)]) };
    const counted = verdictsOf({ ...asked, journey, planned: [letter, mail, card] });
    expect(verdicts({ planned: [letter, mail, card] })).toEqual(['blocked', 'blocked', 'fine']);
    expect(counted.map(({ severity }) => severity)).toEqual(['blocked', 'blocked', 'fine']);
    expect(verdicts({ journey: sent, planned: [mail, card] })).toEqual(['blocked', 'fine']);
  });

  test('at personal pace each step moves to its earliest safe date at its clock time, in order', () => {
    const touches = check({ planned: weekApart, pace: 'personal' });
    expect(touches.map((touch) => touch.verdict)).toEqual(['fine', 'fine']);
    expect(touches[0]?.at).toBe('2026-05-04T09:00:00.000Z');
    expect(touches[1]?.at).toBe('2026-05-25T09:00:00.000Z');
    expect(Date.parse(touches[1]?.at ?? '') - Date.parse(touches[0]?.at ?? '')).toBeGreaterThanOrEqual(7 * dayMs);
  });

  test('at personal pace a gap is one of calendar days, also where clocks change between the planned dates', () => {
    const inBerlin = (stepId: string, at: string) =>
      aPlannedTouch({ stepId, at: Date.parse(at), clock: '09:00', timeZone: 'Europe/Berlin' });
    const touches = check({
      planned: [inBerlin('one', '2026-10-20T07:00:00Z'), inBerlin('two', '2026-10-27T08:00:00Z')],
      pace: 'personal',
      policy: { ...defaultPolicy, ordinaryTouchesPerQuarter: 40 },
      now: Date.parse('2026-11-03T06:00:00Z'),
    });
    expect(touches.map(({ at }) => at)).toEqual(['2026-11-03T08:00:00.000Z', '2026-11-10T08:00:00.000Z']);
  });

  test('a touch before now is judged at its own date and marked past', () => {
    const [one] = check({ planned: [step('one', '2026-04-20')] });
    expect(one?.past).toBe(true);
    expect(one?.at).toBe('2026-04-20T09:00:00.000Z');
    expect(one?.verdict).toBe('fine');
    expect(one?.earliestSafeAt).toBe(new Date(now).toISOString());
  });

  test('a step that really went out counts once, as the journey has it', () => {
    const sent = anEvent({ kind: 'touch', at: '2026-04-20T09:04:00Z', id: 'plan/one', purpose: 'offer' });
    const journey = { contact: aContact(), facts: [], events: orderEvents([agreed, sent]) };
    const planned = [step('one', '2026-04-20'), step('two', '2026-05-04')];
    const two = check({ planned, journey }).at(1);
    expect(two?.reasons.find((reason) => reason.code === 'near')?.numbers['P']).toBeCloseTo(1.5407, 3);
  });

  test('a permission that ends before the touch blocks it and says when', () => {
    const until = Date.parse('2026-05-03T08:00:00Z');
    const ending = { ...agreed, until };
    const journey = { contact: aContact({ firstName: 'Ana' }), facts: [], events: [ending] };
    const [one] = check({ planned: [step('one', '2026-05-04')], journey });
    expect(one?.may).toBe('blocked');
    expect(one?.pace).toBe('too-fast');
    expect(one?.reasons[0]?.sentence).toBe('The permission for offer by email ends on 3 May 2026, before this touch.');
  });

  test('how quickly somebody answers is said of those who answered before, and of nobody else', () => {
    const asked = anEvent({ kind: 'touch', id: 't9', at: '2026-04-30T09:00:00Z', ask: 3, purpose: 'offer' });
    const earlier = anEvent({ kind: 'touch', id: 't1', at: '2026-02-02T09:00:00Z', ask: 3, purpose: 'offer' });
    const answer = anEvent({ kind: 'response', type: 'reply', answers: 't1', at: '2026-02-03T09:00:00Z' });
    const sentenceFor = (events: readonly JourneyEvent[]) => {
      const journey = { contact: aContact({ firstName: 'Ana' }), facts: [], events: orderEvents([agreed, ...events]) };
      const [one] = check({ planned: [step('one', '2026-05-04')], journey });
      return one?.reasons.find(({ code }) => code === 'reply-wait')?.sentence;
    };
    expect(sentenceFor([asked])).toContain('No answer of Ana is on record; eight in ten answers are expected within ');
    expect(sentenceFor([earlier, answer, asked])).toContain("Eight in ten of Ana's answers come within ");
  });

  test('whoever unsubscribed at an unknown date is blocked at every date, whenever it became known', () => {
    const withdrawal = anEvent({ kind: 'withdrawal', at: '2026-11-23T00:00:00Z', channel: 'email', undated: true });
    const journey = { contact: aContact(), facts: [], events: orderEvents([agreed, withdrawal]) };
    const [one] = check({ planned: [step('one', '2026-05-04')], journey });
    expect(one?.may).toBe('blocked');
    expect(one?.earliestSafeAt).toBeNull();
    expect(one?.instead).toBe('A permission for offer by email, or another channel.');
  });

  test('where waiting would outlast the permission, what would help is said although the permission still holds', () => {
    const ending = anEvent({
      kind: 'permission',
      at: '2026-01-05T08:00:00Z',
      purpose: 'offer',
      until: Date.parse('2026-05-20T00:00:00Z'),
    });
    const journey = { contact: aContact(), facts: [], events: orderEvents([ending]) };
    const [, two] = check({ planned: weekApart, journey });
    expect(two?.reasons.map(({ code }) => code)).toEqual(['near']);
    expect(two?.earliestSafeAt).toBeNull();
    expect(two?.instead).toBe('A permission for offer by email, or another channel.');
  });

  test('totals count touches by verdict and contacts without any exception', () => {
    expect(summarize(check({ planned: weekApart }))).toEqual({
      fine: 1,
      caution: 0,
      'too-fast': 1,
      blocked: 0,
      contacts: 1,
      contactsAllFine: 0,
    });
  });
});

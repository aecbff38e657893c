import { expect, it } from 'vitest';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { aPlan, aTouchVerdict } from '../../../../shared/domain/test-plans.ts';
import type { Reason, TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { digestOf } from './reason-digest.ts';
import { isHelpedByPermission, mayHaveAgreed, reasonsOfPlan } from './reason-groups.ts';
import { reasonSays, reasonTitle } from './reason-words.ts';

const plan = aPlan();

function digestReasons(of: Plan, touches: readonly TouchVerdict[]) {
  return reasonsOfPlan(touches).map((group) => digestOf(of, group));
}

function tooSoon(contact: string, safe: string | null, g = 10): TouchVerdict {
  const reason: Reason = { code: 'near', severity: 'too-fast', numbers: { g }, sentence: 'Too soon.', clearsAt: safe };
  return aTouchVerdict({
    contact,
    step: 'two',
    at: '2026-05-11T09:00:00.000Z',
    verdict: 'too-fast',
    reasons: [reason],
    earliestSafeAt: safe,
  });
}

function asked(contact: string, level: number): TouchVerdict {
  const reason: Reason = { code: 'step', severity: 'too-fast', numbers: { level }, sentence: 'More.', clearsAt: null };
  return aTouchVerdict({ contact, verdict: 'too-fast', reasons: [reason] });
}

it('moves a step to the day from which it is clear for everyone a date helps', () => {
  const touches = [
    tooSoon('ana', '2026-05-14T10:00:00.000Z', 10),
    tooSoon('bo', '2026-05-20T08:00:00.000Z', 21),
    tooSoon('cy', null, 12),
  ];
  const [digest] = digestReasons(plan, touches);
  expect(digest?.movable.map(({ contact }) => contact)).toEqual(['ana', 'bo']);
  expect(digest?.clear).toEqual({ stepId: 'two', offsetDays: 16, at: Date.parse('2026-05-20T09:00:00Z') });
  expect(digest && reasonTitle(digest.group, plan)).toBe('come too soon after step 1');
  expect(digest && reasonSays(digest.group, plan, String)).toBe(
    'These people take one message every 10 to 21 days. Step 2 comes after 7.',
  );
});

it('offers no dates where everyone goes at their own pace', () => {
  const [digest] = digestReasons({ ...plan, pace: 'personal' }, [tooSoon('ana', '2026-05-14T10:00:00.000Z')]);
  expect(digest?.movable).toEqual([]);
  expect(digest?.clear).toBeNull();
});

it('offers no date for the words of a text, also to whom another reason asks for one', () => {
  const reason: Reason = { code: 'copy', severity: 'too-fast', numbers: {}, sentence: 'It presses.', clearsAt: null };
  const touch = tooSoon('ana', '2026-05-14T10:00:00.000Z');
  const digests = digestReasons(plan, [{ ...touch, reasons: [...touch.reasons, reason] }]);
  expect(digests.map(({ group, movable }) => [group.code, movable.length])).toEqual([
    ['near', 1],
    ['copy', 0],
  ]);
});

it('names each softer ask that helps once, and none where nothing is permitted', () => {
  const [digest] = digestReasons(plan, [asked('ana', 1), asked('bo', 1), asked('cy', 0)]);
  expect(digest?.softer).toEqual([1]);
  expect(digestReasons(plan, [asked('cy', 0)])[0]?.softer).toEqual([]);
});

it('says which rule of law is broken, and that recording how people agreed helps against some', () => {
  const broken = (contact: string, rule: string): TouchVerdict => {
    const reason: Reason = { code: 'law', severity: 'blocked', numbers: {}, sentence: 'No.', clearsAt: null, rule };
    return aTouchVerdict({ contact, verdict: 'blocked', reasons: [reason] });
  };
  const groups = reasonsOfPlan([broken('ana', 'de-doi'), broken('bo', 'us-tcpa-quiet'), broken('cy', 'de-doi')]);
  expect(groups.map((group) => reasonTitle(group, plan))).toEqual([
    'in Germany have no confirmed opt-in',
    'is reached outside the calling hours of the USA',
  ]);
  expect(groups[0] && reasonSays(groups[0], plan, String)).toMatch(
    /^ana and cy\. An opt-in counts once it is confirmed/,
  );
  expect(groups.map(isHelpedByPermission)).toEqual([true, false]);
});

it('tells who refused from whom nobody has asked, and offers to record an agreement for these alone', () => {
  const without = (contact: string, refusal: NonNullable<Reason['refusal']>): TouchVerdict => {
    const reason: Reason = {
      code: 'permission',
      severity: 'blocked',
      numbers: {},
      sentence: 'No.',
      clearsAt: null,
      refusal,
    };
    return aTouchVerdict({ contact, verdict: 'blocked', reasons: [reason] });
  };
  const groups = reasonsOfPlan([
    ...['ana', 'bo', 'cy', 'dee'].map((name) => without(name, 'none')),
    ...['eve', 'fay'].map((name) => without(name, 'withdrawn')),
    without('gus', 'complaint'),
    ...['hal', 'ida'].map((name) => without(name, 'bounce')),
    without('jo', 'do-not-contact'),
  ]);
  expect(groups.map((group) => [group.people.length, reasonTitle(group, plan), isHelpedByPermission(group)])).toEqual([
    [4, 'have no permission for offer by email', true],
    [3, 'want nothing by email: they withdrew or complained', false],
    [2, 'are not reached by email: the address failed', false],
    [1, 'is not to be contacted', false],
  ]);
  expect(groups.map(({ reasons }) => reasons.some(mayHaveAgreed))).toEqual([true, true, false, false]);
});

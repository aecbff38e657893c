import { describe, expect, test } from 'vitest';
import { defaultPolicy, policySchema } from './policy.ts';
import { draftOf, type PolicyDraft, policyDraftSchema } from './policy-draft.ts';

const draft = draftOf(defaultPolicy);

/** Where it is faulty, and the first sentence on each place. */
function faults(parts: Partial<Record<keyof PolicyDraft, unknown>>): Readonly<Record<string, string>> {
  const parsed = policyDraftSchema.safeParse({ ...draft, ...parts });
  const issues = parsed.error?.issues ?? [];
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.join('.'), message]));
}

describe('a draft of the policy', () => {
  test('is what is in use, without its number', () => {
    expect(policyDraftSchema.parse(draft)).toEqual(draft);
    expect(policySchema.parse({ ...draft, version: 2 })).toEqual({ ...defaultPolicy, version: 2 });
  });

  test('may allow none at all on a channel', () => {
    expect(faults({ caps: [{ channel: 'phone', atMost: 0, windowDays: 30 }] })).toEqual({});
  });

  test.each([
    ['a pace of nothing', { ordinaryTouchesPerQuarter: 0 }, 'ordinaryTouchesPerQuarter', 'above 0'],
    ['a pace that is no number', { ordinaryTouchesPerQuarter: Number.NaN }, 'ordinaryTouchesPerQuarter', 'above 0'],
    ['half a touch', { caps: [{ channel: 'any', atMost: 1.5, windowDays: 7 }] }, 'caps.0.atMost', 'whole number'],
    ['a window of no days', { caps: [{ channel: 'any', atMost: 1, windowDays: 0 }] }, 'caps.0.windowDays', 'above 0'],
    [
      'quiet hours that end when they begin',
      { quietHours: [{ channels: ['phone'], from: '21:00', until: '21:00' }] },
      'quietHours.0.until',
      'Another time',
    ],
    [
      'quiet hours for no channel',
      { quietHours: [{ channels: [], from: '21:00', until: '08:00' }] },
      'quietHours.0.channels',
      'channel',
    ],
    ['a week without a day to write on', { quietWeekdays: [1, 2, 3, 4, 5, 6, 7] }, 'quietWeekdays', 'not quiet'],
    ['a holiday that is no date', { holidays: ['2026-02-30'] }, 'holidays.0', '2026-12-25'],
    ['a promise of no days', { cadenceDaysByPurpose: { newsletter: 0 } }, 'cadenceDaysByPurpose.newsletter', 'above 0'],
  ])('refuses %s, naming the field', (_, parts, path, says) => {
    expect(faults(parts)).toEqual({ [path]: expect.stringContaining(says) });
  });
});

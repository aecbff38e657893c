import { describe, expect, test } from 'vitest';
import { defaultPolicy, type Policy } from '../../../../shared/domain/policy.ts';
import { draftOf } from '../../../../shared/domain/policy-draft.ts';
import { isChanged, nextId, type PolicyForm, readForm, toForm } from './policy-form.ts';

const policy: Policy = {
  ...defaultPolicy,
  version: 3,
  caps: [{ channel: 'phone', atMost: 0, windowDays: 30 }],
  quietHours: [{ channels: ['phone', 'sms'], from: '21:00', until: '08:00' }],
  quietWeekdays: [7],
  holidays: ['2026-12-25'],
  cadenceDaysByPurpose: { newsletter: 7 },
  sendingTool: { unsubscribeLink: true, postalAddress: null, oneClick: false },
  segmentFact: 'industry',
};
const form = toForm(policy);

const faultsOf = (parts: Partial<PolicyForm>) => Object.fromEntries(readForm({ ...form, ...parts }).faults);

describe('the form of the policy', () => {
  test('stands for the policy it was made of, what it does not show included', () => {
    expect(readForm(form)).toEqual({ draft: draftOf(policy), faults: new Map() });
    expect(isChanged(form, policy)).toBe(false);
    expect(isChanged({ ...form, touches: '5' }, policy)).toBe(true);
    expect(isChanged({ ...form, touches: '4.0' }, policy)).toBe(false);
  });

  test('says what is wrong at the field it is wrong in', () => {
    const cap = { id: 1, channel: 'any', atMost: '', windowDays: '0' } as const;
    expect(faultsOf({ touches: '', caps: [cap], quietWeekdays: [1, 2, 3, 4, 5, 6, 7] })).toEqual({
      ordinaryTouchesPerQuarter: expect.stringContaining('above 0'),
      'caps.0.atMost': expect.stringContaining('whole number'),
      'caps.0.windowDays': expect.stringContaining('above 0'),
      quietWeekdays: expect.stringContaining('not quiet'),
    });
    expect(faultsOf({ quietHours: [{ id: 0, channels: [], from: '21:00', until: '21:00' }] })).toEqual({
      'quietHours.0.channels': expect.stringContaining('channel'),
      'quietHours.0.until': expect.stringContaining('Another time'),
    });
  });

  test('knows a purpose that is missing, and one that has a line already', () => {
    const cadences = ['letter', '', ' letter '].map((purpose, id) => ({ id, purpose, days: id === 1 ? '' : '7' }));
    expect(faultsOf({ cadences })).toEqual({
      'cadences.1.purpose': 'The purpose is missing.',
      'cadences.1.days': expect.stringContaining('above 0'),
      'cadences.2.purpose': 'This purpose has a line already.',
    });
  });

  test('gives every new row an id of its own', () => {
    expect([nextId([]), nextId([{ id: 0 }, { id: 4 }])]).toEqual([0, 5]);
  });
});

import { expect, test } from 'vitest';
import type { JourneyEvent } from './event.ts';
import { hasRefused } from './refusal.ts';

const withdrawal = (channel: 'email' | null, purpose: string | null): JourneyEvent => ({
  id: '',
  at: 1,
  kind: 'withdrawal',
  channel,
  purpose,
  undated: false,
});
const permission: JourneyEvent = {
  id: '',
  at: 2,
  kind: 'permission',
  channel: 'email',
  purpose: 'offer',
  method: 'verbal',
  evidence: null,
  until: null,
  cadenceDays: null,
};
const complaint: JourneyEvent = { id: '', at: 1, kind: 'complaint', type: 'spam', channel: 'email' };

test.each([
  ['nothing was said', [], false],
  ['all was taken back', [withdrawal(null, null)], true],
  ['this channel was', [withdrawal('email', null)], true],
  ['this purpose was', [withdrawal('email', 'offer')], true],
  ['another purpose was', [withdrawal('email', 'newsletter')], false],
  ['they complained', [complaint], true],
  ['they agreed since', [complaint, withdrawal(null, null), permission], false],
  ['they agreed before', [permission, withdrawal(null, null)], true],
] as const)('a refusal of offers by email stands or not: %s', (_, journey, expected) => {
  expect(hasRefused(journey, 'email', 'offer')).toBe(expected);
});

test('a refusal of email is none of calls', () => {
  expect(hasRefused([withdrawal('email', null)], 'phone', 'offer')).toBe(false);
  expect(hasRefused([withdrawal('email', null)], 'any', 'offer')).toBe(true);
});

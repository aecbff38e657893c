import { expect, it } from 'vitest';
import { faultsOf, newPermissionForm, sayGiven, toPermission } from './permission-form.ts';

const now = new Date(2026, 2, 14, 15).getTime();
const form = {
  ...newPermissionForm(),
  method: 'single-opt-in',
  agreedOn: '2026-03-14',
  evidence: 'card of the fair',
} as const;

it('proposes no way of agreeing and no day: both are said by a person', () => {
  expect(Object.keys(faultsOf(newPermissionForm(), now))).toEqual(['method', 'agreedOn', 'evidence']);
});

it('asks for evidence, and for a day that has been', () => {
  expect(faultsOf(form, now)).toEqual({});
  expect(faultsOf({ ...form, agreedOn: '2026-03-15' }, now)).toHaveProperty('agreedOn');
  expect(faultsOf({ ...form, untilOn: '2026-03-01' }, now)).toHaveProperty('untilOn');
  expect(faultsOf({ ...form, cadence: '0' }, now)).toHaveProperty('cadence');
});

it('holds from the day they agreed to the end of the last day', () => {
  expect(toPermission({ ...form, untilOn: '2026-12-31', cadence: '7' })).toEqual({
    channel: 'email',
    purpose: 'newsletter',
    method: 'single-opt-in',
    at: new Date(2026, 2, 14).getTime(),
    until: new Date(2027, 0, 1).getTime(),
    evidence: 'card of the fair',
    cadenceDays: 7,
  });
});

it('is said in one line', () => {
  expect(sayGiven(toPermission({ ...form, cadence: '7' }))).toBe(
    'Email for newsletter. Single opt-in, card of the fair. One every 7 days.',
  );
});

import { expect, test } from 'vitest';
import type { Reason, TouchVerdict } from '../domain/verdict.ts';
import { compareRisk, reasonsByStep } from './step-reasons.ts';

function reason(parts: Partial<Reason>): Reason {
  return { code: 'near', severity: 'caution', numbers: {}, sentence: 'Close to the limit.', clearsAt: null, ...parts };
}

function touch(
  contact: string,
  step: string,
  reasons: readonly Reason[],
  verdict: TouchVerdict['verdict'],
): TouchVerdict {
  return {
    contact,
    step,
    at: '2026-05-04T09:00:00.000Z',
    past: false,
    verdict,
    may: 'yes',
    pace: verdict,
    reasons,
    earliestSafeAt: null,
    coldAt: null,
  };
}

const soon = reason({ severity: 'too-fast', clearsAt: '2026-05-11T09:00:00.000Z' });
const later = reason({ clearsAt: '2026-05-18T09:00:00.000Z' });
const never = reason({ code: 'permission', severity: 'blocked' });

test('reasons are grouped by step and code, most severe first, with the date that clears them all', () => {
  const groups = reasonsByStep([
    touch('ana', 'one', [soon], 'too-fast'),
    touch('bo', 'one', [later], 'caution'),
    touch('cy', 'two', [never], 'blocked'),
  ]);
  expect(
    groups.map(({ code, step, severity, touches, allClearAt }) => [code, step, severity, touches.length, allClearAt]),
  ).toEqual([
    ['permission', 'two', 'blocked', 1, null],
    ['near', 'one', 'too-fast', 2, '2026-05-18T09:00:00.000Z'],
  ]);
});

test('a touch that two rules refuse counts once, and clears with the later of them', () => {
  const [group] = reasonsByStep([touch('ana', 'one', [soon, later], 'too-fast')]);
  expect([group?.touches.length, group?.allClearAt]).toEqual([1, '2026-05-18T09:00:00.000Z']);
});

test('touches are ordered riskiest first', () => {
  const order = [touch('ana', 'one', [], 'fine'), touch('bo', 'one', [], 'blocked'), touch('cy', 'one', [], 'caution')];
  expect(order.toSorted(compareRisk).map(({ contact }) => contact)).toEqual(['bo', 'cy', 'ana']);
});

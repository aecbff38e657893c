import { describe, expect, it } from 'vitest';
import type { Answer } from './decision.ts';
import { packageState, saySignOff, signOffsOf } from './sign-off.ts';

const same = { changes: [], touchesChanged: 0 };
const changed = { changes: [], touchesChanged: 2 };

function said(decision: Answer['decision'], parts: Partial<Answer> = {}): Answer {
  return { planHash: 'a'.repeat(64), by: 'Joost', target: { on: 'plan' }, decision, comment: '', at: 1, ...parts };
}

describe('a package', () => {
  it('is sent until somebody says something', () => {
    expect(packageState([], same)).toBe('sent');
    expect(packageState([said(null)], same)).toBe('sent');
    expect(packageState([said(null, { comment: 'Looking at it' })], same)).toBe('answered');
  });

  it('is approved by a lead who approves the plan, for the plan as it was reviewed', () => {
    expect(packageState([said('approve')], same)).toBe('approved');
    expect(packageState([said('approve')], changed)).toBe('approved-but-changed');
    expect(saySignOff('approved', 3, same)).toBe('Approved for version 3');
    expect(saySignOff('approved-but-changed', 3, changed)).toBe('Approved for version 3, 2 touches changed since');
    expect(saySignOff('approved-but-changed', 3, { ...same, touchesChanged: 1 })).toContain('1 touch changed since');
    const renamed = { changes: [{ target: { on: 'plan' }, says: 'x' }], touchesChanged: 0 } as const;
    expect(saySignOff('approved-but-changed', 3, renamed)).toBe('Approved for version 3, changed since');
  });

  it('is not approved as long as one lead asks for changes', () => {
    const both = [said('approve'), said('change', { by: 'Mette' })];
    expect(packageState(both, same)).toBe('changes-asked');
    expect(packageState([said('remove', { target: { on: 'step', step: 'one' } })], same)).toBe('changes-asked');
    expect(packageState([said('approve', { target: { on: 'step', step: 'one' } })], same)).toBe('answered');
    expect(saySignOff('changes-asked', 3, same)).toBe('Changes asked for on version 3');
  });

  it('takes the last word of each lead, newest first', () => {
    const answers = [said('approve', { at: 2 }), said('change', { at: 1 }), said('approve', { by: 'Mette', at: 3 })];
    expect(signOffsOf(answers).map(({ by, decision }) => [by, decision])).toEqual([
      ['Mette', 'approve'],
      ['Joost', 'approve'],
    ]);
  });
});

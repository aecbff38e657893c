import { describe, expect, it } from 'vitest';
import { aContact, anEvent } from '../../../../shared/domain/test-journeys.ts';
import { aPlannedOfContact, detailsOf, now } from '../test-details.ts';
import { nextStep } from './next-step.ts';
import { openMessage } from './open-message.ts';

const dayMs = 86_400_000;
const permission = anEvent({ kind: 'permission', at: '2025-09-16T09:00:00Z', purpose: 'offer' });
const touch = anEvent({ kind: 'touch', at: '2026-03-24T08:00:00Z', id: 't1', ask: 3, purpose: 'offer' });
const reply = {
  ...anEvent({ kind: 'response', at: '2026-04-03T08:00:00Z', id: 'r1', answers: 't1' }),
  extra: { text: '“Could you send the figures?”' },
};

describe('the next step', () => {
  it('is to answer what they asked, with from when anything else is fine', () => {
    const step = nextStep(
      detailsOf([permission, touch, reply], {
        next: { fineFrom: now, heldBackBy: [], thenFrom: Date.parse('2026-04-20T09:00:00Z') },
      }),
      now,
    );
    expect(step.says).toBe('Ana asked something on Friday 3 April. Answer that first.');
    expect(step.helps).toContain('“Could you send the figures?”');
    expect(step.helps).toContain('An ordinary message is fine from now, the next one after it from Monday 20 April.');
    expect(step.acts).toEqual(['plan', 'note-answer']);
  });

  it('is to record how they agreed where nothing is permitted', () => {
    expect(nextStep(detailsOf([]), now)).toMatchObject({
      says: 'No permission is recorded for Ana. How Ana agreed can be recorded.',
      acts: ['record-permission'],
    });
    const withdrew = anEvent({ kind: 'withdrawal', at: '2026-03-02T09:00:00Z' });
    expect(nextStep(detailsOf([permission, withdrew]), now).says).toContain('Ana withdrew on Monday 2 March');
  });

  it('is to record a confirmed opt-in where an unconfirmed one is too little', () => {
    const signedUp = { ...permission, channel: 'email', method: 'single-opt-in' } as const;
    const lena = aContact({ firstName: 'Lena', country: 'Germany' });
    expect(nextStep(detailsOf([signedUp], { contact: lena }), now)).toMatchObject({
      says: 'The opt-in of Lena is not confirmed, and in Germany one counts once it is.',
      acts: ['record-permission'],
    });
    const confirmed = { ...signedUp, method: 'double-opt-in' } as const;
    expect(nextStep(detailsOf([signedUp, confirmed], { contact: lena }), now).acts).toEqual(['plan']);
    expect(nextStep(detailsOf([signedUp]), now).acts).toEqual(['plan']);
  });

  it('says with what day there is room, and until then what the limit is', () => {
    const monday = Date.parse('2026-04-20T09:00:00Z');
    const step = nextStep(
      detailsOf([permission], { next: { fineFrom: monday, heldBackBy: ['near'], thenFrom: null } }),
      now,
    );
    expect(step.says).toBe('Room for another message from Monday 20 April.');
    expect(step.helps).toContain('The limit with Ana is one message every');
  });

  it('names the question of ours that waits for its answer', () => {
    const asked = anEvent({ kind: 'touch', at: '2026-04-07T08:00:00Z', id: 't2', ask: 3, purpose: 'offer' });
    const next = { fineFrom: now + 20 * dayMs, heldBackBy: ['near', 'reply-wait'], thenFrom: null };
    expect(nextStep(detailsOf([permission, asked], { next }), now).says).toBe(
      'The mail of Tuesday 7 April asked something and is not answered yet.',
    );
  });

  it('is none after a complaint, or for somebody who is not to be contacted', () => {
    const complaint = anEvent({ kind: 'complaint', at: '2026-03-12T08:00:00Z' });
    expect(nextStep(detailsOf([permission, complaint]), now).says).toBe('Ana complained on Thursday 12 March.');
    const never = aContact({ firstName: 'Ana', doNotContact: true });
    expect(nextStep(detailsOf([permission, reply], { contact: never }), now).acts).toEqual([]);
  });

  it('asks whether letters are still wanted when a plan goes on without a word', () => {
    const letter = aPlannedOfContact('2026-04-14T09:00:00Z', 'caution');
    const sentence = '16 messages for newsletter without a word. Ask whether they are still wanted.';
    const reason = { code: 'promise', severity: 'caution', numbers: {}, sentence, clearsAt: null } as const;
    const planned = [{ ...letter, verdict: { ...letter.verdict, reasons: [reason] } }];
    expect(nextStep(detailsOf([permission], { planned }), now).says).toBe(sentence);
  });
});

describe('a message of theirs', () => {
  it('is open until something of ours comes after it', () => {
    expect(openMessage(detailsOf([touch, reply]), now)?.event.id).toBe('r1');
    const answer = anEvent({ kind: 'touch', at: '2026-04-04T08:00:00Z', id: 't2', ask: 1, inReplyTo: 'r1' });
    expect(openMessage(detailsOf([touch, reply, answer]), now)).toBeNull();
  });

  it('is no open question any more after a month, and a click never was one', () => {
    expect(openMessage(detailsOf([touch, reply]), now + 40 * dayMs)).toBeNull();
    const click = anEvent({ kind: 'response', type: 'click', at: '2026-04-03T08:00:00Z', id: 'c1', answers: 't1' });
    expect(openMessage(detailsOf([touch, click]), now)).toBeNull();
  });
});

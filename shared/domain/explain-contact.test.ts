import { describe, expect, test } from 'vitest';
import type { JourneyEvent } from './event.ts';
import { explainContact } from './explain-contact.ts';
import { orderEvents } from './journey.ts';
import { defaultParameters } from './parameters.ts';
import { defaultPolicy } from './policy.ts';
import { aContact, anEvent } from './test-journeys.ts';

/** The journey that the file formats are documented with, up to the day before its withdrawal. */
const ana = {
  contact: aContact({ email: 'ana@example.com', firstName: 'Ana' }),
  facts: [],
  events: orderEvents([
    anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', purpose: 'newsletter', cadenceDays: 7 }),
    anEvent({ kind: 'touch', at: '2026-02-10T09:00:00Z', id: 't0', purpose: 'offer' }),
    anEvent({ kind: 'touch', at: '2026-03-02T09:00:00Z', id: 't1', ask: 3, purpose: 'offer' }),
    anEvent({ kind: 'response', at: '2026-03-03T10:00:00Z', id: 'r1', type: 'reply', answers: 't1' }),
    anEvent({ kind: 'purchase', at: '2026-04-01T12:00:00Z', amount: '120.00', currency: 'EUR' }),
    anEvent({ kind: 'withdrawal', at: '2026-06-01T08:00:00Z', channel: 'email', purpose: 'newsletter' }),
    anEvent({ kind: 'complaint', at: '2026-06-09T12:00:00Z', type: 'spam', channel: 'email' }),
  ]),
};

describe('the explanation of the documented journey', () => {
  const at = Date.parse('2026-04-08T09:00:00Z');
  const explanation = explainContact(ana, at, defaultPolicy);

  test('has the documented numbers', () => {
    expect(explanation.x).toBe(2);
    expect(explanation.tx).toBeCloseTo(86.1667, 4);
    expect(explanation.T).toBe(20);
    expect(explanation.opinion.b).toBeCloseTo(0.59429, 5);
    expect(explanation.opinion.d).toBeCloseTo(0.00951, 5);
    expect(explanation.opinion.u).toBeCloseTo(0.39619, 5);
    expect(explanation.trust).toBeCloseTo(0.79239, 5);
    // By numeric integration of Beta(4, 1.048); the documented 0.56 is a looser rounding.
    expect(explanation.trustBand[0]).toBeCloseTo(0.5526, 4);
    expect(explanation.trustBand[1]).toBeCloseTo(0.97, 2);
    expect(explanation.rho).toBeCloseTo(0.61111, 5);
    expect(explanation.theta).toBeCloseTo(0.51186, 5);
    expect(explanation.limitGapDays).toBeCloseTo(7.11633, 5);
    expect(explanation.near.P).toBeCloseTo(1.00585, 5);
    expect(explanation.near.G).toBeCloseTo(36.62567, 4);
    expect(explanation.season.P).toBeCloseTo(1.40759, 5);
    expect(explanation.season.G).toBeCloseTo(35.2794, 4);
    expect(explanation.replyWait).toBeNull();
    expect(explanation.alive).toBeCloseTo(0.78067, 5);
    expect(explanation.aliveOwn).toBeCloseTo(0.78067, 5);
  });

  test('has the documented stage, level and cold date', () => {
    expect(explanation.level).toBe(3);
    expect(explanation.stage).toBe('customer');
    // The purchase of 1 April lies within the median gap of 20.8 days, and trust rose from .656 to .792.
    expect(explanation.condition).toBe('warming');
    expect(explanation.because.at(-1)?.says).toBe(
      'Responded on 1 April 2026, within the usual 21 days, and trust has grown from 66 to 79 in 100',
    );
    const coldAt = Date.parse(explanation.coldAt ?? '');
    expect(Math.abs(coldAt - Date.parse('2027-04-09T18:54:45Z'))).toBeLessThan(10_000);
  });

  test('lists what happened later and does not count it', () => {
    expect(explanation.ignoredLater).toEqual([
      'withdrawal@2026-06-01T08:00:00.000Z',
      'complaint@2026-06-09T12:00:00.000Z',
    ]);
  });

  test('says of somebody who only bought and was refunded that the purchase was taken back', () => {
    const events = ana.events.filter(({ kind }) => kind === 'purchase');
    const refund = anEvent({ kind: 'refund', at: '2026-04-02T12:00:00Z', amount: '120.00' });
    const { stage, because } = explainContact({ ...ana, events: [...events, refund] }, at, defaultPolicy);
    expect([stage, because[0]?.says]).toEqual(['acquaintance', 'Bought, and the purchase was taken back']);
  });

  test('names what lowered trust, so that nobody has to guess at it', () => {
    const events = orderEvents([
      anEvent({ kind: 'permission', at: '2025-01-05T08:00:00Z', purpose: 'offer' }),
      ...[3, 4, 5, 6].map((month) =>
        anEvent({ kind: 'touch', at: `2025-0${month}-01T08:00:00Z`, id: `t${month}`, ask: 4, purpose: 'offer' }),
      ),
      anEvent({ kind: 'response', at: '2025-03-02T08:00:00Z', id: 'n1', type: 'not-now', answers: 't3' }),
      anEvent({ kind: 'complaint', at: '2025-06-02T08:00:00Z', id: 'c1' }),
      anEvent({ kind: 'withdrawal', at: '2025-06-03T08:00:00Z', id: 'w1' }),
      anEvent({ kind: 'permission', at: '2026-03-01T08:00:00Z', id: 'p2', purpose: 'newsletter' }),
    ]);
    const { because } = explainContact({ ...ana, events }, at, defaultPolicy);
    expect(because).toEqual([
      { says: 'Permission for newsletter by email in force', events: ['p2'] },
      { says: 'Said “not now” on 2 March 2025', events: ['n1'] },
      { says: 'Did not answer 2 touches', events: ['t4', 't5'] },
      { says: 'Withdrew on 3 June 2025', events: ['w1'] },
      { says: 'Complained on 2 June 2025, before the newest permission', events: ['c1'] },
      { says: expect.stringMatching(/^The last two touches/), events: ['t5', 't6'] },
    ]);
  });

  test('tells a withdrawal once where it is why somebody is lost', () => {
    const { because } = explainContact(ana, Date.parse('2026-06-05T09:00:00Z'), defaultPolicy);
    const withdrew = because.filter(({ says }) => says.startsWith('Withdrew'));
    expect(withdrew.map(({ says }) => says)).toEqual(['Withdrew on 1 June 2026, and no permission is left']);
  });

  test('calls only that unasked which answers no touch, and tells a second answer as one more', () => {
    const clicks = ['2026-03-04', '2026-03-05'].map((day, index) =>
      anEvent({ kind: 'response', type: 'click', id: `c${index}`, answers: 't1', at: `${day}T10:00:00Z` }),
    );
    const form = anEvent({ kind: 'response', type: 'form', id: 'f', at: '2026-03-06T10:00:00Z' });
    const saysOf = (events: readonly JourneyEvent[]) =>
      explainContact({ ...ana, events: orderEvents(events) }, at, defaultPolicy).because.map(({ says }) => says);
    const said = saysOf([...ana.events.slice(0, 4), ...clicks, form]);
    expect(said).toContain('Answered 1 touch');
    expect(said).toContain('Responded 2 more times');
    expect(said).toContain('Responded once unasked');
    // Noted at the very instant of the call, and so read before it.
    const call = { kind: 'touch', channel: 'phone', id: 'x', at: '2026-03-02T09:00:00Z', purpose: 'talk' };
    const taken = { kind: 'response', type: 'call-answered', id: 'a', answers: 'x', at: call.at };
    expect(saysOf([anEvent(call), anEvent(taken)])).toContain('Responded once');
  });

  test('says of a silence since when it is and what the chance of another response is', () => {
    const saysAt = (instant: string) =>
      explainContact({ ...ana, events: ana.events.slice(0, 4) }, Date.parse(instant), defaultPolicy).because.at(-1)
        ?.says;
    expect(saysAt('2027-06-08T09:00:00Z')).toMatch(
      /^No response since 3 March 2026, longer than expected: the chance of another is \d\d in 100$/,
    );
    expect(saysAt('2029-06-08T09:00:00Z')).toMatch(
      /^No response since 3 March 2026, far longer than expected: the chance of another is \d in 100$/,
    );
  });

  test('says that nothing goes cold where fitted numbers put that beyond every calendar', () => {
    const dropout = { r: 0.01, alpha: 40, a: 0.01, b: 10 };
    const fitted = { ...defaultParameters, origin: 'workspace', dropout } as const;
    const { coldAt, parameters } = explainContact(
      { ...ana, events: ana.events.slice(0, 1) },
      at,
      defaultPolicy,
      fitted,
    );
    expect([coldAt, parameters]).toEqual([null, 'workspace']);
  });
});

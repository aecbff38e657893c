/**
 * Times the backtest of one contact with ten thousand touches, and with half as many, for contacts who hear from us seldom
 * and often: processor time, median of 5, and what twice the touches cost. Run: node bench/long-backtest.ts
 */
import { replayJourney } from '../shared/domain/backtest/replay-journey.ts';
import { type Contact, type ContactId, emptyContact } from '../shared/domain/contact.ts';
import type { JourneyEvent } from '../shared/domain/event.ts';
import { type ContactJourney, orderEvents } from '../shared/domain/journey.ts';
import { defaultParameters } from '../shared/domain/parameters.ts';
import { defaultPolicy } from '../shared/domain/policy.ts';
import { dayMs } from '../shared/domain/time.ts';
import { createDice } from './made-journeys.ts';
import { median } from './median.ts';

const touches = 10_000;
const runs = 5;
const goals = { growth: 2.3 } as const;
const start = Date.parse('2000-01-01T08:00:00Z');
const policy = { ...defaultPolicy, caps: [{ channel: 'any', atMost: 3, windowDays: 14 }] as const };
const contact: Contact = { ...emptyContact, id: 1 as ContactId, country: 'Germany', timeZone: 'Europe/Berlin' };

/** Offers and promised letters; a third asks something, one in five is answered within days. */
function journeyOf(size: number, gapDays: number): ContactJourney {
  const dice = createDice(20_260_504);
  const agreed = {
    kind: 'permission',
    channel: 'any',
    method: 'double-opt-in',
    evidence: 'form 12',
    until: null,
  } as const;
  const events: JourneyEvent[] = [
    { ...agreed, id: '', at: start, purpose: 'offer', cadenceDays: null },
    { ...agreed, id: '', at: start, purpose: 'newsletter', cadenceDays: 7 },
  ];
  let at = start;
  for (let number = 0; number < size; number += 1) {
    at += Math.round((0.2 + 1.6 * dice()) * gapDays * dayMs);
    const id = `t${number}`;
    const purpose = dice() < 0.3 ? 'newsletter' : 'offer';
    const ask = dice() < 0.3 ? 3 : 2;
    events.push({ kind: 'touch', id, at, channel: 'email', ask, purpose, data: 'declared', inReplyTo: null });
    if (dice() < 0.2) {
      const answeredAt = at + Math.round(dice() * 9 * dayMs);
      const type = dice() < 0.5 ? 'reply' : 'click';
      events.push({ kind: 'response', id: `r${number}`, at: answeredAt, type, answers: id, channel: 'email' });
    }
  }
  return { contact, facts: [], events: orderEvents(events) };
}

/** ms of the processor. */
function backtested(journey: ContactJourney): number {
  const now = (journey.events.at(-1)?.at ?? start) + dayMs;
  return median(
    Array.from({ length: runs }, () => {
      const begin = process.cpuUsage();
      replayJourney(journey, now, policy, defaultParameters);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    }),
  );
}

console.log(`One contact, ms of processor time, median of ${runs}`);
console.log('  a touch every    5,000 touches   10,000 touches   twice as many');
let worst = 0;
for (const [often, gapDays] of [
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
] as const) {
  const half = backtested(journeyOf(touches / 2, gapDays));
  const whole = backtested(journeyOf(touches, gapDays));
  const growth = whole / half;
  worst = Math.max(worst, growth);
  const cells = [half.toFixed(0).padStart(17), whole.toFixed(0).padStart(17), growth.toFixed(2).padStart(16)];
  console.log([often.padStart(15), ...cells].join(''));
}
console.log(`Twice the touches cost at most ${worst.toFixed(2)} times (goal ${goals.growth}).`);
if (worst > goals.growth) process.exitCode = 1;

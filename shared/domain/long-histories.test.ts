import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliveAtBest, aliveProbability } from './alive.ts';
import { addEvent, emptyHistory, readHistory } from './history.ts';
import { markHistory, takeBack } from './history-mark.ts';
import { orderEvents } from './journey.ts';
import { openQuestion } from './pace-components.ts';
import { defaultParameters } from './parameters.ts';
import { defaultPolicy } from './policy.ts';
import { readRelationship } from './relationship.ts';
import { aContact, anEvent } from './test-journeys.ts';
import { dayMs } from './time.ts';
import { pastPressure, pressureBefore } from './touch-loads.ts';

const start = Date.parse('2020-01-06T08:00:00Z');
const runs = { seed: 20_260_504, numRuns: 60 };
const iso = (day: number) => new Date(Math.round(start + day * dayMs)).toISOString();

/** Hundreds of touches of ours, some of them answered, from every hour to every week. */
const longJourney = fc
  .record({
    gapDays: fc.constantFrom(1 / 24, 0.3, 1, 3, 7),
    silentTouches: fc.constantFrom(0, 200),
    letters: fc.array(
      fc.record({
        wait: fc.double({ min: 0, max: 2, noNaN: true }),
        purpose: fc.constantFrom('offer', 'newsletter', 'event', 'service'),
        channel: fc.constantFrom('email', 'phone', 'direct-mail'),
        ask: fc.constantFrom(2, 3, 4),
        answeredAfter: fc.option(fc.double({ min: 0.01, max: 90, noNaN: true }), { freq: 5 }),
      }),
      { minLength: 60, maxLength: 400 },
    ),
  })
  .map(({ gapDays, silentTouches, letters }) => {
    let day = 0;
    const events = letters.flatMap(({ wait, answeredAfter, ...rest }, number) => {
      day += wait * gapDays;
      const id = `t${number}`;
      const touch = anEvent({ kind: 'touch', id, at: iso(day), ...rest });
      if (answeredAfter === null || number < silentTouches) return [touch];
      return [touch, anEvent({ kind: 'response', type: 'reply', at: iso(day + answeredAfter), answers: id })];
    });
    const promises = ['newsletter', 'event'].map((purpose, index) =>
      anEvent({ kind: 'permission', at: iso(-1), channel: 'any', purpose, cadenceDays: 1 + 6 * index }),
    );
    return orderEvents([...promises, ...events]);
  });

describe('a long history', () => {
  test('weighs the same summed by blocks as touch by touch', () => {
    const tau = fc.double({ min: 2, max: 720, noNaN: true });
    const wait = fc.oneof(fc.constantFrom(0, 0.5), fc.double({ min: 0, max: 60, noNaN: true }));
    fc.assert(
      fc.property(longJourney, tau, wait, fc.constantFrom('offer', 'newsletter'), (events, tauDays, days, purpose) => {
        const last = events.at(-1)?.at ?? start;
        const history = readHistory(aContact(), events, last, defaultPolicy);
        for (const bucket of ['near', 'season'] as const) {
          const at = last + days * dayMs;
          const plain = pastPressure(history.loads, bucket, purpose, at, tauDays);
          expect(Math.abs(pressureBefore(history.loads, bucket, purpose, at, tauDays) - plain)).toBeLessThan(
            1e-12 * (1 + plain),
          );
        }
      }),
      runs,
    );
  });

  test('read on and on says the same as read anew', () => {
    fc.assert(
      fc.property(longJourney, fc.integer({ min: 1, max: 40 }), (events, every) => {
        const history = emptyHistory(aContact(), defaultPolicy);
        for (const [index, event] of events.entries()) {
          addEvent(history, event);
          const { evidence } = readRelationship(history, defaultParameters);
          if (index % every !== 0) continue;
          const anew = readHistory(aContact(), events.slice(0, index + 1), event.at, defaultPolicy);
          const relationship = readRelationship(anew, defaultParameters);
          expect(evidence).toEqual(relationship.evidence);
          const isOpen = (touch: (typeof anew.touches)[number]) =>
            touch.class === 'ordinary' && touch.event.ask >= 3 && touch.answer === null;
          expect(openQuestion(relationship)).toBe(anew.touches.findLast(isOpen));
        }
      }),
      { ...runs, numRuns: 25 },
    );
  });

  test('takes back what counted as ignored when a first answer shows how long answers take', () => {
    const touches = Array.from({ length: 300 }, (_, day) => anEvent({ kind: 'touch', id: `t${day}`, at: iso(day) }));
    const late = anEvent({ kind: 'response', type: 'reply', at: iso(300), answers: 't210' });
    const history = readHistory(aContact(), touches, touches.at(-1)?.at ?? start, defaultPolicy);
    readRelationship(history, defaultParameters);
    addEvent(history, late);
    const anew = readHistory(aContact(), [...touches, late], late.at, defaultPolicy);
    const { evidence } = readRelationship(anew, defaultParameters);
    expect(readRelationship(history, defaultParameters).evidence).toEqual(evidence);
  });

  test('forgets touches that were only planned', () => {
    fc.assert(
      fc.property(longJourney, fc.integer({ min: 1, max: 90 }), (events, planned) => {
        const last = events.at(-1)?.at ?? start;
        const said = (history: ReturnType<typeof emptyHistory>, day: number) => {
          const { evidence, limitGapDays } = readRelationship(history, defaultParameters);
          const at = last + day * dayMs;
          return {
            evidence,
            limitGapDays,
            load: pressureBefore(history.loads, 'season', 'offer', at, 4 * limitGapDays),
          };
        };
        const history = readHistory(aContact(), events, last, defaultPolicy);
        const before = said(history, 0);
        const mark = markHistory(history);
        const touches = (hours: number) =>
          Array.from({ length: planned }, (_, index) => {
            const at = new Date(last + index * hours * 3_600_000).toISOString();
            return anEvent({ kind: 'touch', at, purpose: 'offer', ask: 3 });
          });
        for (const hours of [30, 1]) {
          takeBack(history, mark);
          for (const touch of touches(hours)) addEvent(history, touch);
          const anew = readHistory(aContact(), [...events, ...touches(hours)], last + 9999 * dayMs, defaultPolicy);
          expect(said(history, 200)).toEqual(said(anew, 200));
        }
        takeBack(history, mark);
        expect(said(history, 0)).toEqual(before);
      }),
      { ...runs, numRuns: 20 },
    );
  });

  test('is as alive as at the best of all its response days', () => {
    const days = fc.double({ min: 0, max: 4000, noNaN: true });
    fc.assert(
      fc.property(fc.nat(300), days, days, (x, tx, since) => {
        const prior = defaultParameters.dropout;
        const all = Array.from({ length: x }, (_, some) => aliveProbability(some + 1, tx, tx + since, prior));
        const best = Math.max(aliveProbability(0, 0, tx + since, prior), ...all);
        expect(aliveAtBest(x, tx, tx + since, prior)).toBeCloseTo(best, 13);
      }),
      { ...runs, numRuns: 1000 },
    );
  });
});

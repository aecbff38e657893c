import { describe, expect, it } from 'vitest';
import type { ContactJourney } from '../journey.ts';
import { defaultParameters } from '../parameters.ts';
import { defaultPolicy } from '../policy.ts';
import { aContact, anEvent } from '../test-journeys.ts';
import { observeContact } from './observe-contact.ts';

const at = Date.parse('2026-03-02T00:00:00Z');

function observed(events: readonly Parameters<typeof anEvent>[0][], parts: Partial<ContactJourney> = {}) {
  const journey = { contact: aContact({ country: ' Germany ' }), facts: [], events: events.map(anEvent), ...parts };
  return observeContact(journey, at, defaultPolicy, defaultParameters);
}

const touch = (day: string, id = '') => ({ kind: 'touch', at: `2026-${day}T00:00:00Z`, id });
const reply = (day: string, answers: string | null = null) => ({
  kind: 'response',
  at: `2026-${day}T00:00:00Z`,
  answers,
});

describe('what a journey adds to a fit', () => {
  it('is nothing while nothing has begun', () => {
    const nothing = { calendar: null, exposure: null, latencies: [], segment: 'germany', judged: 0, answered: 0 };
    expect(observed([])).toEqual(nothing);
    expect(observed([{ kind: 'complaint', at: '2026-01-01T00:00:00Z' }])).toEqual(nothing);
    expect(observed([touch('04-01'), touch('05-01')])).toEqual(nothing);
  });

  it('counts days with a response after the first touch, on the calendar and over the exposure', () => {
    const { calendar, exposure } = observed([touch('01-01', 'a'), reply('01-05', 'a'), reply('01-20'), touch('02-01')]);
    expect(calendar).toEqual({ x: 2, tx: 19, T: 60 });
    expect(exposure).toEqual({ x: 2, tx: 31, T: 31 });
  });

  it('counts repeats where it began with a response of theirs', () => {
    expect(observed([reply('01-01'), reply('01-11')]).calendar).toEqual({ x: 1, tx: 10, T: 60 });
    expect(observed([reply('01-01')]).calendar).toEqual({ x: 0, tx: 0, T: 60 });
    expect(
      observed([
        { kind: 'response', at: '2026-01-01T23:00:00Z' },
        { kind: 'purchase', at: '2026-01-01T23:30:00Z' },
      ]).calendar,
    ).toMatchObject({ x: 0, tx: 0 });
  });

  it('reads no rhythm off a single paced touch, nor off touches at one instant', () => {
    expect(observed([touch('01-01'), reply('01-03')]).exposure).toBeNull();
    expect(observed([touch('01-01', 'a'), touch('01-01', 'b')]).exposure).toBeNull();
  });

  it('takes the time of each answer, and judges touches of an age alone', () => {
    const events = [
      touch('01-01', 'a'),
      reply('01-03', 'a'),
      touch('01-10', 'b'),
      touch('02-28', 'c'),
      reply('03-01', 'c'),
    ];
    expect(observed(events)).toMatchObject({ latencies: [2, 1], judged: 2, answered: 1 });
  });

  it('has the country for its segment, or the fact the policy names', () => {
    const facts = [{ name: 'Plan', value: 'Pro', origin: 'declared', source: '' }] as const;
    const journey = { contact: aContact({ country: 'Germany' }), facts, events: [] };
    const segmentBy = (segmentFact: string) =>
      observeContact(journey, at, { ...defaultPolicy, segmentFact }, defaultParameters).segment;
    expect(segmentBy('Plan')).toBe('pro');
    expect(segmentBy('Size')).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { checkContact, touchesFor } from '../domain/check-plan.ts';
import type { ContactId } from '../domain/contact.ts';
import { lintText, mergeFieldsOf } from '../domain/copy.ts';
import { type ContactJourney, orderEvents } from '../domain/journey.ts';
import type { Plan } from '../domain/plan.ts';
import { plannedTouches } from '../domain/planned-touches.ts';
import { defaultPolicy as policy } from '../domain/policy.ts';
import { stages } from '../domain/stage.ts';
import { standingOf } from '../domain/standing.ts';
import { dayMs } from '../domain/time.ts';
import type { TouchVerdict } from '../domain/verdict.ts';
import { isEmailAddress } from '../formats/email-address.ts';
import { isTimeZone } from '../formats/time-zone.ts';
import { createSample } from './create-sample.ts';
import type { Sample } from './sample.ts';

/** A working morning, minutes before and after a letter goes out, a Sunday night, a leap day, and New Year. */
const instants = [
  '2026-04-09T07:00:00Z',
  '2026-07-07T06:28:00Z',
  '2026-07-07T06:36:00Z',
  '2026-12-06T23:59:00Z',
  '2028-02-29T12:00:00Z',
  '2027-01-01T00:30:00Z',
];

function journeysOf(sample: Sample): ReadonlyMap<string, ContactJourney> {
  return new Map(
    sample.contacts.map(({ facts, ...contact }, index) => {
      const own = sample.journeys.filter((line) => line.contact === contact.email).map(({ event }) => event);
      return [
        contact.email,
        { contact: { ...contact, id: (index + 1) as ContactId }, facts, events: orderEvents(own) },
      ];
    }),
  );
}

function audienceOf(plan: Plan): readonly string[] {
  if ('stage' in plan.audience || 'segment' in plan.audience) throw new Error(`${plan.name} names no addresses`);
  return plan.audience;
}

/** The verdicts of one plan, what the others have ahead counted as well. */
function check(sample: Sample, plan: Plan, now: number): readonly TouchVerdict[] {
  const journeys = journeysOf(sample);
  const verdictsOf = (email: string) => {
    const journey = journeys.get(email);
    if (journey === undefined) throw new Error(`${email} is no contact`);
    const common = { journey, policy, now };
    const others = sample.plans.filter((other) => other.id !== plan.id && audienceOf(other).includes(email));
    const otherTouches = others
      .flatMap((other) => touchesFor({ ...common, planned: plannedTouches(other), pace: other.pace, otherTouches: [] }))
      .filter(({ at }) => at >= now);
    return checkContact({ ...common, planned: plannedTouches(plan), pace: plan.pace, otherTouches });
  };
  return audienceOf(plan).flatMap(verdictsOf);
}

function tally<T extends string>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function planOf(sample: Sample, id: string): Plan {
  const plan = sample.plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
}

describe.each(instants)('the sample as of %s', (instant) => {
  const now = Date.parse(instant);
  const sample = createSample(now);
  const standings = [...journeysOf(sample).values()].map((journey) => standingOf(journey, now, policy));

  test('every stage holds at least eight people, and none holds more than 45 % of them', () => {
    const counts = tally(standings.map(({ stage }) => stage));
    for (const stage of stages) expect(counts.get(stage), stage).toBeGreaterThanOrEqual(8);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(0.45 * sample.contacts.length);
  });

  test('every condition is seen at least eight times, and most relationships are steady', () => {
    const counts = tally(standings.map(({ condition }) => condition));
    for (const condition of ['warming', 'cooling', 'lost'] as const) {
      expect(counts.get(condition), condition).toBeGreaterThanOrEqual(8);
    }
    const steady = (counts.get('steady') ?? 0) / sample.contacts.length;
    expect(steady).toBeGreaterThan(0.5);
    expect(steady).toBeLessThan(0.7);
  });

  test('the pilot shows every verdict and every reason that pace and permission know', () => {
    const touches = check(sample, planOf(sample, 'school-pilot'), now);
    expect(touches).toHaveLength(84 * 5);
    const verdicts = tally(touches.map(({ verdict }) => verdict));
    for (const verdict of ['fine', 'caution', 'too-fast', 'blocked'] as const) {
      expect(verdicts.get(verdict), verdict).toBeGreaterThanOrEqual(20);
    }
    const codes = tally(touches.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    const expected = [
      'near',
      'season',
      'reply-wait',
      'promise',
      'step',
      'cold',
      'permission',
      'provenance',
      'copy',
    ] as const;
    for (const code of expected) expect(codes.get(code), code).toBeGreaterThanOrEqual(3);
    expect(touches.every(({ past }) => !past)).toBe(true);
  });

  test('the letter is under way: half of it is out, and most of its readers still want it', () => {
    const touches = check(sample, planOf(sample, 'air-letter'), now);
    const past = touches.filter((touch) => touch.past);
    expect(past).toHaveLength(touches.length / 2);
    expect(touches.filter(({ verdict }) => verdict === 'fine').length).toBeGreaterThan(touches.length / 2);
    expect(touches.some(({ reasons }) => reasons.some(({ code }) => code === 'promise'))).toBe(true);
  });

  test('the calls are few, at everybody’s own pace, and mostly fine', () => {
    const plan = planOf(sample, 'calibration-calls');
    const touches = check(sample, plan, now);
    expect(audienceOf(plan)).toHaveLength(14);
    expect(touches.filter(({ verdict }) => verdict === 'fine').length).toBeGreaterThan(touches.length / 2);
  });

  test('eighteen months lie behind and nothing after now', () => {
    const times = sample.journeys.map(({ event }) => event.at);
    expect(Math.max(...times)).toBeLessThan(now);
    expect(Math.min(...times)).toBeGreaterThan(now - 550 * dayMs);
    expect(Math.min(...times)).toBeLessThan(now - 480 * dayMs);
    expect(times.every(Number.isInteger)).toBe(true);
  });

  test('an event has an id of its own, and every answer names an earlier event of the same person', () => {
    for (const { events } of journeysOf(sample).values()) {
      const seen = new Set<string>();
      for (const event of events) {
        expect(seen.has(event.id), event.id).toBe(false);
        const named = event.kind === 'response' ? event.answers : event.kind === 'touch' ? event.inReplyTo : null;
        if (named !== null) expect(seen, named).toContain(named);
        seen.add(event.id);
      }
    }
  });

  test('the same instant gives the same sample', () => {
    expect(createSample(now)).toEqual(sample);
  });
});

describe('the people of the sample', () => {
  const { contacts, plans } = createSample(Date.parse('2026-04-09T07:00:00Z'));

  test('212 people in many countries, each with an address and a zone that hold', () => {
    expect(contacts).toHaveLength(212);
    expect(new Set(contacts.map(({ email }) => email)).size).toBe(212);
    expect(new Set(contacts.map(({ country }) => country)).size).toBeGreaterThanOrEqual(20);
    for (const { email, timeZone } of contacts) {
      expect(isEmailAddress(email) && /^[a-z][a-z0-9.-]*[a-z]@[a-z0-9-]+\.example$/.test(email), email).toBe(true);
      expect(isTimeZone(timeZone ?? ''), timeZone ?? '').toBe(true);
    }
  });

  test('another seed gives other journeys to the same people', () => {
    const other = createSample(Date.parse('2026-04-09T07:00:00Z'), 7);
    expect(other.contacts.map(({ email }) => email)).toEqual(contacts.map(({ email }) => email));
    expect(other.plans[0]?.audience).not.toEqual(plans[0]?.audience);
  });

  test('one step of all plans presses; every field in the texts can be filled', () => {
    const steps = plans.flatMap((plan) => plan.steps);
    const pressing = steps.filter(({ subject, body }) => lintText(`${subject}\n${body}`).length > 0);
    expect(pressing.map(({ id }) => id)).toEqual(['monitors']);
    expect(new Set(steps.flatMap(({ body }) => mergeFieldsOf(body)))).toEqual(new Set(['first_name']));
    expect(contacts.every(({ firstName }) => firstName !== null)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContact } from './check-plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { type Cap, defaultPolicy, type Policy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { lawRuns } from './test-runs.ts';
import { dayMs, nextClock, wallTime } from './time.ts';

/** Caps, quiet hours and clocks against what a calendar of another make says; `npm run laws` takes more cases. */
const runs = lawRuns(process.env, 400, 1 / 4);

const hourMs = dayMs / 24;
const now = Date.parse('2026-03-01T00:00:00Z');
const agreed = anEvent({ kind: 'permission', at: '2026-01-01T00:00:00Z', channel: 'any', purpose: 'offer' });
const agreedToLetters = anEvent({ ...agreed, at: '2026-01-01T00:00:00Z', purpose: 'newsletter', cadenceDays: 2 });

function checkWith(
  policy: Partial<Policy>,
  planned: readonly PlannedTouch[],
  timeZone: string | null = null,
  asOf: number = now,
) {
  return checkContact({
    planned,
    pace: 'fixed',
    journey: { contact: aContact({ timeZone }), facts: [], events: [agreed, agreedToLetters] },
    otherTouches: [],
    policy: { ...defaultPolicy, ...policy },
    now: asOf,
  });
}

describe('caps', () => {
  const cap: fc.Arbitrary<Cap> = fc.record({
    channel: fc.constantFrom('any', 'email'),
    atMost: fc.integer({ min: 1, max: 3 }),
    windowDays: fc.constantFrom(1, 2.5, 7, 14),
  });
  const touches = fc
    .array(
      fc.record({
        hours: fc.integer({ min: 0, max: 40 * 24 }),
        channel: fc.constantFrom('email', 'phone'),
        purpose: fc.constantFrom('offer', 'newsletter'),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((drawn) => {
      const byHour = new Map(drawn.map((one) => [one.hours, one]));
      return [...byHour.values()]
        .toSorted((a, b) => a.hours - b.hours)
        .map(({ hours, ...rest }) => aPlannedTouch({ ...rest, stepId: `${hours}`, at: now + hours * hourMs }));
    });
  const counted = (rule: Cap, planned: readonly PlannedTouch[]) =>
    planned.filter(({ channel }) => rule.channel === 'any' || channel === rule.channel);
  const most = (rule: Cap, planned: readonly PlannedTouch[]) => {
    const instants = counted(rule, planned).map(({ at }) => at);
    const span = rule.windowDays * dayMs;
    const within = (after: number) => instants.filter((at) => at > after && at <= after + span).length;
    // A window is fullest where it ends with a touch, or where it begins just before one.
    return Math.max(0, ...instants.flatMap((at) => [within(at - span), within(at - 1)]));
  };
  const isRefused = (verdict: ReturnType<typeof checkWith>[number] | undefined) =>
    verdict?.reasons.some(({ code }) => code === 'cap') === true;

  test('refuse a touch exactly when it is one too many in the window that ends with it', () => {
    fc.assert(
      fc.property(cap, touches, (rule, planned) => {
        const verdicts = checkWith({ caps: [rule] }, planned);
        for (const [index, touch] of planned.entries()) {
          const before = counted(rule, planned.slice(0, index)).filter(
            ({ at }) => at > touch.at - rule.windowDays * dayMs,
          );
          const applies = rule.channel === 'any' || rule.channel === touch.channel;
          expect(isRefused(verdicts[index])).toBe(applies && before.length >= rule.atMost);
        }
      }),
      runs,
    );
  });

  test('without a refusal no window anywhere, before or after any touch, holds more than is allowed', () => {
    fc.assert(
      fc.property(cap, touches, (rule, planned) => {
        const isFull = checkWith({ caps: [rule] }, planned).some(isRefused);
        expect(isFull).toBe(most(rule, planned) > rule.atMost);
      }),
      runs,
    );
  });

  test('clear at the first hour at which there is room', () => {
    fc.assert(
      fc.property(cap, touches, (rule, planned) => {
        const verdicts = checkWith({ caps: [rule] }, planned);
        const index = verdicts.findIndex(isRefused);
        const touch = planned[index];
        const clearsAt = verdicts[index]?.reasons.find(({ code }) => code === 'cap')?.clearsAt ?? null;
        if (touch === undefined || clearsAt === null) return;
        const refusedAt = (at: number) =>
          isRefused(checkWith({ caps: [rule] }, [...planned.slice(0, index), { ...touch, at }])[index]);
        const room = Date.parse(clearsAt);
        expect(refusedAt(room)).toBe(false);
        for (let at = touch.at; at < room; at += hourMs) expect(refusedAt(at)).toBe(true);
      }),
      runs,
    );
  });
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
];
const zone = fc.constantFrom(...zones);
const formats = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }),
  ]),
);
/** "2026-03-29 03:00" as the operating system's own calendar shows it. */
const shown = (at: number, timeZone: string) => formats.get(timeZone)?.format(at) ?? '';
/** Instants within two days of a change of clocks, and anywhere else. */
const changes = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-04-04T15:00Z',
];
const around = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -48 * 60, max: 48 * 60 }))
  .map(([change, minutes]) => Date.parse(change) + minutes * 60_000);
const anywhere = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2060-01-01') });
const minute = fc.oneof(around, anywhere).map((at) => Math.floor(at / 60_000) * 60_000);
const clock = fc.integer({ min: 0, max: 24 * 4 - 1 }).map((quarter) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});

describe('clocks', () => {
  test('show what the calendar of the system shows, in every zone and through every change', () => {
    fc.assert(
      fc.property(minute, zone, (at, timeZone) => {
        const { date, clock: time } = wallTime(at, timeZone);
        expect(`${date} ${time}`).toBe(shown(at, timeZone));
      }),
      { ...runs, numRuns: runs.numRuns * 4 },
    );
  });

  test('a clock time is found at the first minute that shows it, also on days of 23 and 25 hours', () => {
    fc.assert(
      fc.property(minute, clock, zone, (at, wanted, timeZone) => {
        const found = nextClock(at, wanted, timeZone);
        let first = at;
        while (first < found && !shown(first, timeZone).endsWith(` ${wanted}`))
          first += 15 * 60_000 - (first % (15 * 60_000));
        expect(found).toBe(first);
        // On the day clocks leave it out, it is as late as it would have been.
        const isSkipped = !shown(found, timeZone).endsWith(` ${wanted}`);
        if (isSkipped) expect(wallTime(found, timeZone).clock > wanted).toBe(true);
      }),
      runs,
    );
  });
});

describe('quiet hours', () => {
  test('refuse exactly the minutes whose clock lies in them, and clear at the first that does not', () => {
    const policy = { quietHours: [{ channels: ['email'] as const, from: '21:00', until: '08:00' }] };
    fc.assert(
      fc.property(around, zone, (drawn, timeZone) => {
        const at = Math.max(now, Math.floor(drawn / 60_000) * 60_000);
        const [touch] = checkWith(policy, [aPlannedTouch({ at })], timeZone, at);
        const reason = touch?.reasons.find(({ code }) => code === 'quiet-hours');
        const isQuiet = (instant: number) => {
          const time = shown(instant, timeZone).slice(-5);
          return time >= '21:00' || time < '08:00';
        };
        expect(reason !== undefined).toBe(isQuiet(at));
        if (reason === undefined) return;
        const clearsAt = Date.parse(reason.clearsAt ?? '');
        expect(isQuiet(clearsAt)).toBe(false);
        expect(isQuiet(clearsAt - 60_000)).toBe(true);
        expect(clearsAt - at).toBeLessThanOrEqual(12 * hourMs);
      }),
      runs,
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseJourneyRecord } from '../formats/parse-journey-line.ts';
import { parsePlanFile } from '../formats/plan-file.ts';
import { checkContact } from './check-plan.ts';
import { explainContact } from './explain-contact.ts';
import { orderEvents } from './journey.ts';
import { plannedTouches } from './planned-touches.ts';
import { defaultPolicy } from './policy.ts';
import { aContact } from './test-journeys.ts';
import type { Reason } from './verdict.ts';

const felt = z.object({ P: z.number(), G: z.number().nullable() });
const expectedReason = z.object({
  code: z.string(),
  severity: z.string(),
  numbers: z.record(z.string(), z.number().nullable()),
  clearsAt: z.string().nullable(),
});
const caseSchema = z.object({
  name: z.string(),
  lines: z.array(z.record(z.string(), z.unknown())),
  at: z.string(),
  explain: z.looseObject({ near: felt, season: felt, coldAt: z.string() }),
  plan: z.unknown(),
  now: z.string(),
  check: z.object({
    touches: z.array(
      z.object({
        step: z.string(),
        at: z.string(),
        past: z.boolean(),
        may: z.string(),
        pace: z.string(),
        reasons: z.array(expectedReason),
        earliestSafeAt: z.string().nullable(),
        coldAt: z.string(),
      }),
    ),
  }),
  fragileG: z.boolean().default(false),
});
const { cases } = z
  .object({ cases: z.array(caseSchema) })
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/vectors/journey_cases.json', import.meta.url), 'utf8')));
type Case = (typeof cases)[number];

const instantToleranceMs = 10_000;

function journeyOf(example: Case) {
  const events = example.lines.map((line) => {
    const parsed = parseJourneyRecord(line);
    if (!parsed.ok) throw new Error(`${example.name}: ${JSON.stringify(parsed.error)}`);
    return parsed.value.event;
  });
  return { contact: aContact(), facts: [], events: orderEvents(events) };
}

function expectSame(actual: unknown, expected: unknown, what: string): void {
  if (typeof expected === 'number') {
    expect(typeof actual, what).toBe('number');
    expect(Math.abs(Number(actual) - expected), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === 'object' && expected !== null) {
    const actuals = new Map<string, unknown>(Object.entries(actual ?? {}));
    for (const [key, value] of Object.entries(expected)) expectSame(actuals.get(key), value, `${what}.${key}`);
  } else expect(actual, what).toBe(expected);
}

function expectInstant(actual: string | null, expected: string | null, what: string): void {
  if (actual === null || expected === null) expect(actual, what).toBe(expected);
  else expect(Math.abs(Date.parse(actual) - Date.parse(expected)), what).toBeLessThan(instantToleranceMs);
}

/** Texts are judged by rules of their own, which the cases leave out. */
function withoutCopy(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((reason) => reason.code !== 'copy');
}

describe('journeys whose every number was computed apart from this code', () => {
  for (const example of cases) {
    test(`${example.name} is explained by the same numbers`, () => {
      const explanation = explainContact(journeyOf(example), Date.parse(example.at), defaultPolicy);
      const { coldAt, near, season, ...rest } = example.explain;
      expectInstant(explanation.coldAt, coldAt, 'coldAt');
      expectSame(explanation.near, example.fragileG ? { P: near.P } : near, 'near');
      expectSame(explanation.season, example.fragileG ? { P: season.P } : season, 'season');
      expectSame(explanation, rest, 'explanation');
    });

    test(`${example.name} gets the same verdicts`, () => {
      const plan = parsePlanFile(example.plan);
      if (!plan.ok) throw new Error(JSON.stringify(plan.error));
      const verdicts = checkContact({
        planned: plannedTouches(plan.value),
        pace: plan.value.pace,
        journey: journeyOf(example),
        otherTouches: [],
        policy: defaultPolicy,
        now: Date.parse(example.now),
      });
      expect(verdicts).toHaveLength(example.check.touches.length);
      for (const expected of example.check.touches) {
        const actual = verdicts.find((touch) => touch.step === expected.step);
        if (actual === undefined) throw new Error(`no verdict for ${expected.step}`);
        const { at, past, may, pace } = expected;
        expect({ at: actual.at, past: actual.past, may: actual.may, pace: actual.pace }).toEqual({
          at,
          past,
          may,
          pace,
        });
        expectInstant(actual.earliestSafeAt, expected.earliestSafeAt, 'earliestSafeAt');
        expectInstant(actual.coldAt, expected.coldAt, 'coldAt');
        const reasons = withoutCopy(actual.reasons);
        expect(reasons.map((reason) => reason.code).toSorted()).toEqual(
          expected.reasons.map((one) => one.code).toSorted(),
        );
        for (const reason of expected.reasons) {
          const found = reasons.find((one) => one.code === reason.code);
          expect(found?.severity).toBe(reason.severity);
          expectInstant(found?.clearsAt ?? null, reason.clearsAt, `${reason.code} clears`);
          expectSame(found?.numbers, reason.numbers, reason.code);
        }
      }
    });
  }
});

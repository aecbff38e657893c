import { describe, expect, test } from 'vitest';
import vectors from '../../fixtures/vectors/verdict_examples.json' with { type: 'json' };
import { earliestClearAt } from './earliest-safe-date.ts';
import type { JourneyEvent } from './event.ts';
import { type ContactJourney, orderEvents, relationshipAt } from './journey.ts';
import { judgeTouch, paceOf, type Situation } from './judge-touch.ts';
import { defaultParameters } from './parameters.ts';
import type { PermissionLevel } from './permission-level.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { defaultPolicy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';

type Case = (typeof vectors.cases)[number];

const paceCodes = ['near', 'season', 'reply-wait', 'promise', 'step', 'cold'];
const earliestToleranceMs = 10_000;

function journeyOf(example: Case): ContactJourney {
  const events: readonly JourneyEvent[] = orderEvents(example.events.map((line) => anEvent(line)));
  return { contact: aContact(), facts: [], events };
}

function situationOf(example: Case, at: number): Situation {
  const touch: PlannedTouch = aPlannedTouch({ ...example.touch, at: Date.parse(example.at) } as Partial<PlannedTouch>);
  const relationship = relationshipAt(journeyOf(example), at, defaultPolicy, defaultParameters);
  const level = example.level as PermissionLevel;
  return { relationship, recipient: journeyOf(example), touch, at, now: Date.parse(example.at), level };
}

function expectNumber(actual: number, expected: number | string): void {
  if (expected === 'Infinity') expect(actual).toBe(Number.POSITIVE_INFINITY);
  else if (typeof expected === 'number') {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), 1e-12));
  } else throw new Error(`not a number: ${expected}`);
}

describe('the verdict examples computed apart from this code', () => {
  for (const example of vectors.cases) {
    const at = Date.parse(example.at);

    test(`${example.name}: what is read off the journey`, () => {
      const { relationship } = situationOf(example, at);
      expectNumber(relationship.x, example.expect.x);
      expectNumber(relationship.tx, example.expect.tx);
      expectNumber(relationship.exposureDays, example.expect.T);
      expectNumber(relationship.trust, example.expect.E);
      expectNumber(relationship.rho, example.expect.rho);
      expectNumber(relationship.theta, example.expect.theta);
      expectNumber(relationship.limitGapDays, example.expect.g);
    });

    test(`${example.name}: every component and the verdict`, () => {
      const { components } = judgeTouch(situationOf(example, at));
      const pace = components.filter((component) => paceCodes.includes(component.code));
      expect(pace.map((component) => component.code)).toEqual(Object.keys(example.expect.components));
      for (const component of pace) {
        const wanted = new Map(Object.entries(example.expect.components)).get(component.code) ?? {};
        for (const [key, value] of Object.entries<number | string>(wanted)) {
          const actual: unknown = new Map<string, unknown>(Object.entries(component)).get(key);
          if (key === 'severity') expect(actual, component.code).toBe(value);
          else if (typeof actual === 'number') expectNumber(actual, value);
          else throw new Error(`${component.code} has no number ${key}`);
        }
      }
      expect(paceOf(components)).toBe(example.expect.verdict);
    });

    test(`${example.name}: the earliest safe date`, () => {
      const earliest = earliestClearAt(
        at,
        (candidate) => situationOf(example, candidate),
        (component) => paceCodes.includes(component.code),
      );
      if (example.expect.earliestSafeAt === null) expect(earliest).toBeNull();
      else {
        expect(Math.abs((earliest ?? 0) - Date.parse(example.expect.earliestSafeAt))).toBeLessThan(earliestToleranceMs);
      }
    });
  }
});

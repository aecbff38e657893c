import { describe, expect, it } from 'vitest';
import type { ContactJourney } from '../journey.ts';
import { defaultParameters } from '../parameters.ts';
import { defaultPolicy, type Policy } from '../policy.ts';
import { aContact, anEvent } from '../test-journeys.ts';
import { createBacktest } from './backtest.ts';
import { replayJourney } from './replay-journey.ts';

const now = Date.parse('2026-12-01T00:00:00Z');

function replayed(
  events: readonly Parameters<typeof anEvent>[0][],
  policy: Policy = defaultPolicy,
  contact = aContact(),
) {
  const journey: ContactJourney = { contact, facts: [], events: events.map(anEvent) };
  return replayJourney(journey, now, policy, defaultParameters);
}

const allowed = { kind: 'permission', at: '2026-01-01T00:00:00Z' };
const touch = (day: string, id = '', parts: object = {}) => ({
  kind: 'touch',
  at: `2026-${day}T09:00:00Z`,
  id,
  ...parts,
});
const optOut = (day: string, parts: object = {}) => ({ kind: 'withdrawal', at: `2026-${day}T10:00:00Z`, ...parts });
const complaint = (day: string) => ({ kind: 'complaint', at: `2026-${day}T10:00:00Z` });
const reply = (day: string, answers: string) => ({ kind: 'response', at: `2026-${day}T10:00:00Z`, answers });

describe('a past touch', () => {
  it('has the verdict of what was known just before it', () => {
    const { outcomes } = replayed([allowed, touch('02-01'), touch('02-02'), touch('06-01'), optOut('06-02')]);
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(['fine', 'too-fast', 'fine']);
  });

  it('is blocked where nothing allowed it, and its pace is told all the same', () => {
    expect(replayed([touch('02-01', '', { ask: 4 })]).outcomes).toMatchObject([
      { verdict: 'blocked', pace: 'too-fast' },
    ]);
  });

  it('is not judged by a mark that bears no date', () => {
    const events = [allowed, touch('02-01'), optOut('11-30', { undated: true })];
    const { outcomes } = replayed(events, defaultPolicy, aContact({ doNotContact: true }));
    expect(outcomes).toMatchObject([{ verdict: 'fine', optedOut: false }]);
  });

  it('was answered when a response names it, however late', () => {
    const { outcomes } = replayed([allowed, touch('02-01', 'a'), touch('04-01', 'b'), reply('05-20', 'a')]);
    expect(outcomes.map(({ answered }) => answered)).toEqual([true, false]);
  });

  it('led to an opt-out or a complaint that came within 30 days and before the next paced touch', () => {
    const outcomesOf = (...events: Parameters<typeof replayed>[0]) =>
      replayed([allowed, ...events]).outcomes.map(({ optedOut, complained }) => [optedOut, complained]);
    expect(outcomesOf(touch('02-01'), optOut('03-03'), complaint('03-03'))).toEqual([[false, false]]);
    expect(outcomesOf(touch('02-01'), optOut('03-02'), complaint('03-02'))).toEqual([[true, true]]);
    expect(outcomesOf(touch('02-01'), touch('02-03'), optOut('02-04'))).toEqual([
      [false, false],
      [true, false],
    ]);
    const confirmation = touch('02-03', '', { purpose: 'service' });
    expect(outcomesOf(touch('02-01'), confirmation, complaint('02-04'))).toEqual([[false, true]]);
  });

  it('is left out when pace never judges it, or when it is too early to say what followed', () => {
    const { outcomes, leftOut } = replayed([
      allowed,
      { kind: 'response', at: '2026-01-15T00:00:00Z', id: 'r' },
      touch('01-16', '', { inReplyTo: 'r' }),
      touch('02-01', '', { purpose: 'service' }),
      touch('03-01'),
      touch('11-15'),
    ]);
    expect(outcomes).toHaveLength(1);
    expect(leftOut).toEqual({ service: 1, reply: 1, recent: 1 });
  });

  it('of the future is not there', () => {
    expect(replayed([{ ...touch('02-01'), at: '2027-02-01T00:00:00Z' }])).toMatchObject({
      outcomes: [],
      leftOut: { recent: 0 },
    });
  });

  it('is blocked by a cap of none', () => {
    const policy: Policy = { ...defaultPolicy, caps: [{ channel: 'any', atMost: 0, windowDays: 7 }] };
    expect(replayed([allowed, touch('02-01')], policy).outcomes).toMatchObject([{ verdict: 'blocked' }]);
  });
});

describe('a backtest', () => {
  const basis = { at: now, parameters: 'defaults', policyVersion: 1 } as const;
  const outcome = { verdict: 'fine', pace: 'fine', answered: true, optedOut: false, complained: false } as const;
  const none = { service: 0, reply: 0, recent: 0 };

  it('hides rates of fewer than 30 touches', () => {
    const backtest = createBacktest(basis);
    backtest.add({ outcomes: Array.from({ length: 29 }, () => outcome), leftOut: none });
    expect(backtest.result().byVerdict[0]).toEqual({
      verdict: 'fine',
      n: 29,
      shown: false,
      response: null,
      optOut: null,
      complaint: null,
    });
    backtest.add({ outcomes: [{ ...outcome, answered: false }], leftOut: none });
    expect(backtest.result().byVerdict[0]).toMatchObject({ n: 30, shown: true, response: { count: 29 } });
  });

  it('says that it proves nothing, and counts what it left out', () => {
    const backtest = createBacktest(basis);
    backtest.add({ outcomes: [], leftOut: { service: 2, reply: 1, recent: 3 } });
    backtest.add({ outcomes: [], leftOut: { service: 1, reply: 0, recent: 0 } });
    const result = backtest.result();
    expect(result).toMatchObject({ touches: 0, leftOut: { service: 3, reply: 1, recent: 3 } });
    expect(result.says).toMatch(/^Observed, not proof/);
    expect(result.byVerdict.map(({ verdict }) => verdict)).toEqual(['fine', 'caution', 'too-fast', 'blocked']);
    expect(result.byPace.map(({ verdict }) => verdict)).toEqual(['fine', 'caution', 'too-fast']);
  });
});

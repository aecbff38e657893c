import { describe, expect, it } from 'vitest';
import type { JourneyEvent } from '../../../../shared/domain/event.ts';
import { anEvent } from '../../../../shared/domain/test-journeys.ts';
import { detailsOf, now } from '../test-details.ts';
import { axisFrame, isInSight, lanes, monthTicks, spanOf } from './axis-frame.ts';
import { permissionBars } from './permission-bars.ts';
import { placeLabels } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';
import { changesOf } from './stage-changes.ts';
import { thinCurve } from './thin-curve.ts';

const dayMs = 86_400_000;

describe('what is in sight', () => {
  it('is a part of the journey around today, mostly of the past', () => {
    const { from, to } = spanOf('10-months', now, [0], [now + 400 * dayMs]);
    expect((to - from) / dayMs).toBeCloseTo(305, 0);
    expect(now - from).toBeGreaterThan(2 * (to - now));
  });

  it('or everything: from the first event to the last planned touch', () => {
    const first = now - 900 * dayMs;
    const last = now + 120 * dayMs;
    const { from, to } = spanOf('all', now, [first], [last]);
    expect(from).toBeLessThan(first);
    expect(to).toBeGreaterThan(last);
  });

  it('has some room around today even when nothing has happened', () => {
    const { from, to } = spanOf('all', now, [], []);
    expect(from).toBeLessThan(now - 30 * dayMs);
    expect(to).toBeGreaterThan(now + 14 * dayMs);
  });

  it('stands between the gutters of the axis, and makes room for every lane of permissions', () => {
    const sight = spanOf('3-months', now, [], []);
    const frame = axisFrame(900, sight, now, 3);
    expect(frame.x(sight.from)).toBe(frame.left);
    expect(frame.x(sight.to)).toBe(frame.right);
    expect(frame.bottom).toBe(lanes.permissionTop + 10 + 3 * lanes.permissionHeight);
    expect(isInSight(frame, now)).toBe(true);
    expect(isInSight(frame, sight.from - 1)).toBe(false);
  });

  it('names as many months as there is room for', () => {
    const years = monthTicks(now - 3000 * dayMs, now, 9);
    expect(years.length).toBeLessThanOrEqual(9);
    expect(years.length).toBeGreaterThan(3);
  });
});

describe('marks', () => {
  const x = (at: number) => at;

  it('stand at their own dates, small where they stand close', () => {
    const marks = placeMarks([0, 100, 108, 300], x, { most: 10, least: 3 });
    expect(marks.map((mark) => mark.x)).toEqual([0, 100, 108, 300]);
    expect(marks.map((mark) => mark.radius)).toEqual([10, 5, 5, 10]);
  });

  it('are thinned where nobody could tell them apart, however many there are', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => index * 0.08);
    const marks = placeMarks(many, x, { most: 10, least: 3 });
    expect(marks.length).toBeLessThan(340);
    expect(marks.every((mark) => mark.radius === 3)).toBe(true);
  });
});

describe('a curve', () => {
  it('is drawn by a few points for each column of px and keeps its peaks', () => {
    const points = Array.from({ length: 5000 }, (_, at) => ({ at, load: at === 1234 ? 9 : at % 7 }));
    const thinned = thinCurve(
      points,
      (at) => at / 50,
      (load) => -load,
    );
    expect(thinned.length).toBeLessThanOrEqual(4 * 100);
    expect(Math.min(...thinned.map((point) => point.y))).toBe(-9);
    expect(thinned.map((point) => point.x)).toEqual(thinned.map((point) => point.x).toSorted((a, b) => a - b));
  });
});

describe('labels', () => {
  it('stay apart on lines of their own, turn round at the edge, and give way where no line is left', () => {
    const text = 'first reply: friend';
    const placed = placeLabels(
      [10, 20, 30, 40, 590].map((at) => ({ item: at, x: at, text })),
      600,
      3,
    );
    expect(placed.map(({ item, line, before }) => [item, line, before])).toEqual([
      [10, 0, false],
      [20, 1, false],
      [30, 2, false],
      [590, 0, true],
    ]);
  });
});

describe('changes of the stage', () => {
  const events: readonly JourneyEvent[] = [
    anEvent({ kind: 'response', type: 'form', at: '2025-09-16T08:00:00Z', id: 'f' }),
    anEvent({ kind: 'permission', at: '2025-09-16T09:00:00Z', purpose: 'offer' }),
    anEvent({ kind: 'touch', at: '2025-10-16T08:00:00Z', id: 't1', ask: 3, purpose: 'offer' }),
    anEvent({ kind: 'response', at: '2025-10-18T08:00:00Z', id: 'r1', answers: 't1' }),
    anEvent({ kind: 'touch', at: '2025-12-16T08:00:00Z', id: 't2', ask: 3, purpose: 'offer' }),
    anEvent({ kind: 'response', at: '2025-12-18T08:00:00Z', id: 'r2', answers: 't2' }),
    anEvent({ kind: 'purchase', at: '2026-02-01T08:00:00Z', id: 'b', amount: '10' }),
  ];

  it('are named by what brought them', () => {
    const stages = changesOf(detailsOf(events)).filter((change) => change.stageChanged);
    expect(stages.map(({ cause, stage }) => `${cause}: ${stage}`)).toEqual([
      'form: acquaintance',
      'reply: friend',
      'first purchase: customer',
    ]);
  });

  it('keep their cause to themselves when the story is thinned', () => {
    const notes = Array.from({ length: 500 }, (_, index) =>
      anEvent({ kind: 'note', at: new Date(now - index * 3_600_000).toISOString() }),
    );
    expect(new Set(changesOf(detailsOf([...events, ...notes])).map(({ cause }) => cause))).toEqual(new Set([null]));
  });
});

describe('permissions', () => {
  const given = (at: string, until: string | null) =>
    anEvent({ kind: 'permission', at, until: until === null ? null : Date.parse(until), purpose: at });

  it('share a lane when one follows the other, and only so many lanes are drawn', () => {
    const events = [
      given('2025-01-01T00:00:00Z', '2025-06-01T00:00:00Z'),
      given('2025-07-01T00:00:00Z', null),
      given('2025-08-01T00:00:00Z', null),
      given('2025-09-01T00:00:00Z', null),
      given('2025-10-01T00:00:00Z', null),
    ];
    const { bars, laneCount, hidden } = permissionBars(events, 0, now);
    expect(bars.map((bar) => bar.lane)).toEqual([0, 0, 1, 2]);
    expect([laneCount, hidden]).toEqual([3, 1]);
  });

  it('out of sight are not drawn', () => {
    const ended = given('2025-01-01T00:00:00Z', '2025-06-01T00:00:00Z');
    expect(permissionBars([ended], Date.parse('2025-07-01T00:00:00Z'), now).bars).toEqual([]);
  });
});

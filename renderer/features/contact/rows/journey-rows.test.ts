import { expect, it } from 'vitest';
import { anEvent } from '../../../../shared/domain/test-journeys.ts';
import { aPlannedOfContact, detailsOf } from '../test-details.ts';
import { journeyRows } from './journey-rows.ts';

const events = [
  anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', id: 'p', purpose: 'offer' }),
  anEvent({ kind: 'touch', at: '2026-01-12T08:00:00Z', id: 't1', ask: 3, purpose: 'offer' }),
  anEvent({ kind: 'response', at: '2026-01-14T08:00:00Z', id: 'r1', answers: 't1' }),
  anEvent({ kind: 'touch', at: '2026-03-12T08:00:00Z', id: 't2', purpose: 'offer' }),
];
const planned = [
  aPlannedOfContact('2026-04-14T09:00:00Z', 'fine'),
  aPlannedOfContact('2026-04-28T09:00:00Z', 'too-fast'),
];

it('shows what is planned on top and then what happened, latest first', () => {
  const rows = journeyRows(detailsOf(events, { planned }));
  expect(rows.map((row) => (row.kind === 'planned' ? row.planned.verdict.verdict : row.event.id))).toEqual([
    'too-fast',
    'fine',
    't2',
    'r1',
    't1',
    'p',
  ]);
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
});

it('says which touch was answered and by how much a response moved trust', () => {
  const rows = journeyRows(detailsOf(events)).flatMap((row) => (row.kind === 'event' ? [row] : []));
  const byId = new Map(rows.map((row) => [row.event.id, row]));
  expect(byId.get('t1')?.answered).toBe(true);
  expect(byId.get('t2')?.answered).toBe(false);
  expect(byId.get('r1')?.trustBy ?? 0).toBeGreaterThan(5);
});

it('says nothing of single steps of trust when there are too many to tell', () => {
  const notes = Array.from({ length: 900 }, (_, index) =>
    anEvent({ kind: 'note', at: new Date(Date.parse('2026-01-15T08:00:00Z') + index * 60_000).toISOString() }),
  );
  const rows = journeyRows(detailsOf([...events, ...notes]));
  expect(rows.every((row) => row.kind === 'planned' || row.trustBy === 0)).toBe(true);
});

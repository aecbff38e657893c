import { describe, expect, it } from 'vitest';
import { anEvent } from '../test-journeys.ts';
import { addFollowed, nothingFollowed, whatFollowed } from './what-followed.ts';

const planned = { at: Date.parse('2026-05-04T09:00:00Z'), channel: 'email' } as const;
const now = Date.parse('2026-08-01T00:00:00Z');
const sent = anEvent({ kind: 'touch', id: 't1', at: '2026-05-04T11:30:00Z' });

describe('what followed a touch', () => {
  it('is nothing as long as no such touch went out', () => {
    const other = anEvent({ kind: 'touch', at: '2026-05-04T09:00:00Z', channel: 'phone' });
    const late = anEvent({ kind: 'touch', at: '2026-05-06T09:00:00Z' });
    expect(whatFollowed([other, late], planned, now)).toEqual(nothingFollowed);
    expect(whatFollowed([sent], planned, Date.parse('2026-05-04T10:00:00Z'))).toEqual(nothingFollowed);
  });

  it('is what came within 30 days and before the next touch', () => {
    const events = [
      anEvent({ kind: 'complaint', type: 'spam', at: '2026-05-01T09:00:00Z' }),
      sent,
      anEvent({ kind: 'response', type: 'click', at: '2026-05-05T09:00:00Z' }),
      anEvent({ kind: 'withdrawal', at: '2026-05-06T09:00:00Z' }),
      anEvent({ kind: 'purchase', amount: '10', at: '2026-05-07T09:00:00Z' }),
      anEvent({ kind: 'touch', at: '2026-05-11T09:00:00Z' }),
      anEvent({ kind: 'complaint', type: 'spam', at: '2026-05-12T09:00:00Z' }),
    ];
    expect(whatFollowed(events, planned, now)).toEqual({
      sent: 1,
      responses: 1,
      purchases: 1,
      complaints: 0,
      withdrawals: 1,
    });
    const longAfter = [sent, anEvent({ kind: 'complaint', type: 'spam', at: '2026-06-04T09:00:00Z' })];
    expect(whatFollowed(longAfter, planned, now).complaints).toBe(0);
  });

  it('counts a response that names the touch whenever it came, and none that names another', () => {
    const events = [
      sent,
      anEvent({ kind: 'response', type: 'reply', answers: 't0', at: '2026-05-05T09:00:00Z' }),
      anEvent({ kind: 'response', type: 'reply', answers: 't1', at: '2026-07-05T09:00:00Z' }),
    ];
    expect(whatFollowed(events, planned, now).responses).toBe(1);
  });

  it('adds up over touches', () => {
    const one = whatFollowed([sent], planned, now);
    expect(addFollowed(one, one)).toEqual({ ...nothingFollowed, sent: 2 });
  });
});

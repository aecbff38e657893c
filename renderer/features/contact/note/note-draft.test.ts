import { describe, expect, it } from 'vitest';
import { happenedSchema } from '../../../../shared/contract/contact-details.ts';
import { anEvent } from '../../../../shared/domain/test-journeys.ts';
import { detailsOf, now } from '../test-details.ts';
import { faultOfDraft, instantOfDraft, newDraft, noteKinds, toHappened } from './note-draft.ts';

const details = detailsOf([
  anEvent({ kind: 'permission', at: '2025-09-16T09:00:00Z', purpose: 'offer' }),
  anEvent({ kind: 'touch', at: '2026-03-24T08:00:00Z', id: 't1', purpose: 'calibration' }),
  anEvent({ kind: 'purchase', at: '2026-03-25T08:00:00Z', amount: '10', currency: 'CHF' }),
]);

describe('a note', () => {
  it.each(noteKinds)('of a %s is something the data can keep', (kind) => {
    expect(happenedSchema.safeParse(toHappened(newDraft(details, kind, now))).success).toBe(true);
  });

  it('begins with this minute, the purpose used last, and the currency they paid in', () => {
    const draft = newDraft(details, 'purchase', now);
    expect(instantOfDraft(draft)).toBe(now);
    expect([draft.purpose, draft.currency]).toEqual(['calibration', 'CHF']);
  });

  it('of a call says who called, and whether it was taken', () => {
    const call = newDraft(details, 'call', now);
    expect(toHappened(call)).toMatchObject({ what: 'touch', channel: 'phone', response: 'call-answered' });
    expect(toHappened({ ...call, outcome: 'they-did-not' })).toMatchObject({ what: 'touch', response: null });
    expect(toHappened({ ...call, outcome: 'they-came-to-us' })).toMatchObject({ what: 'response', type: 'reply' });
  });

  it('of a purchase takes an amount as people write it', () => {
    const draft = { ...newDraft(details, 'purchase', now), amount: ' 120,50 ', currency: 'eur' };
    expect(toHappened(draft)).toEqual({ what: 'purchase', amount: '120.50', currency: 'EUR' });
    expect(faultOfDraft({ ...draft, amount: 'a lot' }, now)).toBe('The amount is a number such as 120.00.');
  });

  it('is refused while it lies ahead, has no date, or has no words where it is nothing else', () => {
    const draft = newDraft(details, 'note', now);
    expect(faultOfDraft({ ...draft, on: '' }, now)).toContain('when it happened');
    expect(faultOfDraft({ ...draft, on: '2027-01-01', text: 'x' }, now)).toContain('lies ahead');
    expect(faultOfDraft(draft, now)).toBe('A note needs its words.');
    expect(faultOfDraft({ ...draft, text: 'Eleven classrooms' }, now)).toBeNull();
  });
});

import { describe, expect, it, test } from 'vitest';
import { journeyKeyOf, journeyRecordOfCells } from './journey-cells.ts';
import { parseJourneyRecord } from './parse-journey-line.ts';

const base = { contact: 'ana@example.com', at: '2026-01-05T08:00:00Z' };
const at = Date.UTC(2026, 0, 5, 8);

function eventOf(record: Record<string, unknown>): unknown {
  const parsed = parseJourneyRecord({ ...base, ...record });
  return parsed.ok ? parsed.value.event : parsed.error;
}

describe('parseJourneyRecord', () => {
  test.each([
    [
      'a touch with its defaults',
      { kind: 'touch', channel: 'email', purpose: 'offer' },
      { id: '', at, kind: 'touch', channel: 'email', ask: 2, purpose: 'offer', data: 'declared', inReplyTo: null },
    ],
    [
      'a service touch, which asks 1',
      { kind: 'touch', id: 7, channel: 'sms', purpose: 'service', ask: null },
      { id: '7', at, kind: 'touch', channel: 'sms', ask: 1, purpose: 'service', data: 'declared', inReplyTo: null },
    ],
    [
      'a response',
      { kind: 'response', id: 'r1', type: 'reply', answers: 't1' },
      { id: 'r1', at, kind: 'response', type: 'reply', answers: 't1', channel: null },
    ],
    [
      'a permission of every channel',
      { kind: 'permission', channel: 'any', purpose: 'news', method: 'verbal', until: '2027-01-01', cadenceDays: 7 },
      {
        id: '',
        at,
        kind: 'permission',
        channel: 'any',
        purpose: 'news',
        method: 'verbal',
        evidence: null,
        until: Date.UTC(2027, 0, 1),
        cadenceDays: 7,
      },
    ],
    [
      'a withdrawal of all',
      { kind: 'withdrawal' },
      { id: '', at, kind: 'withdrawal', channel: null, purpose: null, undated: false },
    ],
    [
      'a purchase whose amount is a number',
      { kind: 'purchase', amount: 120.5, currency: 'EUR' },
      { id: '', at, kind: 'purchase', amount: '120.5', currency: 'EUR' },
    ],
    ['a refund', { kind: 'refund' }, { id: '', at, kind: 'refund', amount: null, currency: null }],
    [
      'a complaint',
      { kind: 'complaint', type: 'spam' },
      { id: '', at, kind: 'complaint', type: 'spam', channel: null },
    ],
    [
      'a bounce, of an e-mail',
      { kind: 'bounce', type: 'hard' },
      { id: '', at, kind: 'bounce', type: 'hard', channel: 'email' },
    ],
    ['a note', { kind: 'note', text: 'rang twice' }, { id: '', at, kind: 'note' }],
  ])('reads %s', (_, record, event) => {
    expect(eventOf(record)).toEqual(event);
  });

  test.each([
    ['no kind', {}, 'kind', ''],
    ['an unknown kind', { kind: 'fax' }, 'kind', 'fax'],
    ['an ask of 6', { kind: 'touch', channel: 'email', purpose: 'offer', ask: 6 }, 'ask', '6'],
    ['an unknown channel', { kind: 'touch', channel: 'pigeon', purpose: 'offer' }, 'channel', 'pigeon'],
    ['a touch of any channel', { kind: 'touch', channel: 'any', purpose: 'offer' }, 'channel', 'any'],
    ['no purpose', { kind: 'touch', channel: 'email' }, 'purpose', ''],
    ['no type', { kind: 'response' }, 'type', ''],
    ['an impossible date', { kind: 'note', at: '2024-02-30' }, 'at', '2024-02-30'],
    ['a time without offset', { kind: 'note', at: '2026-01-05T08:00:00' }, 'at', '2026-01-05T08:00:00'],
    ['no time', { kind: 'note', at: '' }, 'at', ''],
    ['no contact', { kind: 'note', contact: ' ' }, 'contact', ' '],
    ['half an address', { kind: 'note', contact: 'ana@' }, 'contact', 'ana@'],
    [
      'an end that never comes',
      { kind: 'permission', channel: 'email', purpose: 'news', method: 'verbal', until: '2024-02-30' },
      'until',
      '2024-02-30',
    ],
    [
      'a cadence of nothing',
      { kind: 'permission', channel: 'email', purpose: 'news', method: 'verbal', cadenceDays: 0 },
      'cadenceDays',
      '0',
    ],
  ])('names the key for %s', (_, record, key, found) => {
    expect(eventOf(record)).toMatchObject([{ key, found }]);
  });

  it('says what was expected', () => {
    expect(eventOf({ kind: 'complaint', type: 'loud' })).toEqual([
      { key: 'type', found: 'loud', says: 'expected one of spam, review, uninstall or spoken' },
    ]);
    expect(eventOf({ kind: 'complaint' })).toEqual([
      { key: 'type', found: '', says: 'is missing; expected one of spam, review, uninstall or spoken' },
    ]);
  });

  it('keeps the keys it does not know, and those of other kinds', () => {
    const parsed = parseJourneyRecord({ ...base, kind: 'note', text: 'rang', amount: '3', nested: { a: null } });
    expect(parsed).toMatchObject({ ok: true, value: { extra: { text: 'rang', amount: '3', nested: { a: null } } } });
  });

  it('keeps a purchase whose amount is no number, without the amount', () => {
    const parsed = parseJourneyRecord({ ...base, kind: 'purchase', amount: 'a lot' });
    expect(parsed).toMatchObject({
      ok: true,
      value: { event: { amount: null }, emptied: [{ key: 'amount', found: 'a lot' }] },
    });
  });
});

describe('journeyRecordOfCells', () => {
  it('reads the same keys from columns', () => {
    const keys = ['Contact', 'AT', 'kind', 'channel', 'ask', 'purpose', 'In reply to', 'Campaign '].map(journeyKeyOf);
    const record = journeyRecordOfCells(keys, [
      'ana@example.com',
      '2026-01-05',
      'touch',
      'email',
      '3',
      'offer',
      '',
      'spring',
    ]);
    expect(record).toEqual({
      contact: 'ana@example.com',
      at: '2026-01-05',
      kind: 'touch',
      channel: 'email',
      ask: 3,
      purpose: 'offer',
      Campaign: 'spring',
    });
    expect(parseJourneyRecord(record)).toMatchObject({
      ok: true,
      value: { event: { ask: 3 }, extra: { Campaign: 'spring' } },
    });
  });
});

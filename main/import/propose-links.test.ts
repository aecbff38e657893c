import { describe, expect, it } from 'vitest';
import type { JourneyEvent, ResponseEvent, TouchEvent } from '../../shared/domain/event.ts';
import { proposeLinks } from './propose-links.ts';

const day = (days: number): number => Date.UTC(2026, 2, 1) + days * 86_400_000;
const touch = (id: string, at: number, more: Partial<TouchEvent> = {}): TouchEvent => ({
  id,
  at: day(at),
  kind: 'touch',
  channel: 'email',
  ask: 2,
  purpose: 'conversation',
  data: 'declared',
  inReplyTo: null,
  ...more,
});
const response = (id: string, at: number, more: Partial<ResponseEvent> = {}): ResponseEvent => ({
  id,
  at: day(at),
  kind: 'response',
  type: 'reply',
  answers: null,
  channel: null,
  ...more,
});
const found = (events: readonly JourneyEvent[], isNew: (event: JourneyEvent) => boolean = () => true) =>
  proposeLinks(events, isNew).map(({ what, event, to }) => `${what} ${event.id} → ${to.id}`);

describe('proposeLinks', () => {
  it('takes the first mail or call within seven days of a form for the reply to it', () => {
    const form = response('f', 0, { type: 'form' });
    expect(found([form, touch('a', 3), touch('b', 4)])).toEqual(['reply a → f']);
    expect(found([form, touch('a', 7, { channel: 'phone', ask: 3 })])).toEqual(['reply a → f']);
    expect(found([form, touch('a', 7.01)])).toEqual([]);
    expect(found([form, touch('a', 3, { channel: 'direct-mail' })])).toEqual([]);
    expect(found([form, touch('a', 3, { ask: 4 })])).toEqual([]);
  });

  it('leaves a message alone that was replied to, or written past, before', () => {
    const form = response('f', 0, { type: 'form' });
    expect(found([form, touch('a', 1, { inReplyTo: 'f' }), touch('b', 2)])).toEqual([]);
    expect(found([form, touch('a', 1), touch('b', 2)], ({ id }) => id === 'b')).toEqual([]);
  });

  it('takes a response for the answer to the latest touch on its channel in the thirty days before', () => {
    expect(found([touch('a', 0), touch('b', 1), touch('c', 2, { channel: 'phone' }), response('r', 3)])).toEqual([
      'answer r → b',
    ]);
    expect(found([touch('a', 0), response('r', 30)])).toEqual(['answer r → a']);
    expect(found([touch('a', 0), response('r', 30.1)])).toEqual([]);
    expect(found([touch('a', 0), response('r', 1, { answers: 'x' })])).toEqual([]);
    expect(found([touch('a', 0), response('f', 1, { type: 'form' })])).toEqual([]);
  });

  it('proposes nothing for events without an id, and nothing for what was here before', () => {
    expect(found([touch('', 0), response('r', 1)])).toEqual([]);
    expect(found([touch('a', 0), response('', 1)])).toEqual([]);
    expect(found([touch('a', 0), response('r', 1)], () => false)).toEqual([]);
  });
});

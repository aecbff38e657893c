import { describe, expect, it } from 'vitest';
import type { LatestEvent } from '../../../shared/contract/outlook.ts';
import { latestWords } from './outlook-words.ts';

const now = Date.parse('2026-04-09T07:00:00Z');
const at = Date.parse('2026-03-26T12:00:00Z');
const touch: LatestEvent = { kind: 'touch', at, channel: 'email', type: null, ask: 2, again: false };
const say = (latest: LatestEvent | null, unanswered = 0) => latestWords({ latest, unanswered, next: null }, now);

describe('what happened last, on a card', () => {
  it('is the day of a touch that asked nothing', () => {
    expect(say(touch)).toBe('26 Mar');
    expect(say({ ...touch, channel: 'meeting' })).toBe('Talk 26 Mar');
  });

  it('says what was asked and not answered', () => {
    expect(say({ ...touch, ask: 4 }, 1)).toBe('26 Mar, no answer');
    expect(say({ ...touch, ask: 4 }, 3)).toBe('3 unanswered');
    expect(say(touch, 1)).toBe('26 Mar');
  });

  it('says what they did', () => {
    expect(say({ ...touch, kind: 'response', type: 'reply', ask: null })).toBe('Replied 26 Mar');
    expect(say({ ...touch, kind: 'purchase', channel: null, ask: null, again: true })).toBe('Bought again 26 Mar');
    expect(say({ ...touch, kind: 'withdrawal', ask: null })).toBe('Withdrew 26 Mar');
  });

  it('says that nothing happened yet', () => {
    expect(say(null)).toBe('No touch yet');
  });
});

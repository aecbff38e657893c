import { expect, it } from 'vitest';
import { type Answers, keyOf, type Subject, say, tally } from './answers.ts';

const touch: Subject = { on: 'touch', contact: 'ana@example.com', step: 'hello' };
const none: Answers = new Map();

it('keeps one entry on each touch, step and the plan, however often it is said', () => {
  const first = say(none, touch, { decision: 'change' }, '2026-04-09T10:00:00.000Z');
  const then = say(first, touch, { comment: 'Call first' }, '2026-04-09T10:01:00.000Z');
  const both = say(then, { on: 'step', step: 'hello' }, { decision: 'approve' }, '2026-04-09T10:02:00.000Z');
  expect([...both.values()]).toEqual([
    { ...touch, decision: 'change', comment: 'Call first', at: '2026-04-09T10:01:00.000Z' },
    { on: 'step', step: 'hello', decision: 'approve', comment: '', at: '2026-04-09T10:02:00.000Z' },
  ]);
});

it('leaves an entry without a decision, and newer, where one is taken back', () => {
  const said = say(none, touch, { decision: 'remove' }, '2026-04-09T10:00:00.000Z');
  const back = say(said, touch, { decision: null }, '2026-04-09T11:00:00.000Z');
  expect([...back.values()]).toEqual([{ ...touch, decision: null, comment: '', at: '2026-04-09T11:00:00.000Z' }]);
});

it('counts decisions and comments, not what was taken back or emptied', () => {
  const said = say(none, touch, { decision: 'remove', comment: ' \n' }, '2026-04-09T10:00:00.000Z');
  const more = say(said, { on: 'plan' }, { decision: null, comment: 'Good' }, '2026-04-09T10:00:00.000Z');
  expect(tally(more)).toEqual({ decisions: 1, comments: 1 });
});

it('takes no two subjects for one, whatever their ids are', () => {
  const subjects: readonly Subject[] = [
    { on: 'plan' },
    { on: 'step', step: 'plan' },
    { on: 'step', step: 'a","b' },
    { on: 'touch', step: 'a', contact: 'b' },
    { on: 'touch', step: 'b', contact: 'a' },
  ];
  expect(new Set(subjects.map(keyOf)).size).toBe(subjects.length);
});

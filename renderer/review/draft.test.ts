import { describe, expect, it, test } from 'vitest';
import { say } from './answers.ts';
import { printDraft, readDraft } from './draft.ts';

const at = '2026-04-09T10:00:00.000Z';
const answers = say(new Map(), { on: 'touch', contact: 'ana', step: 'hello' }, { decision: 'change' }, at);

describe('a draft', () => {
  it('is read as it was kept', () => {
    expect(readDraft(printDraft(answers))).toEqual(answers);
    expect(readDraft(null).size).toBe(0);
  });

  const entry = { on: 'step', step: 'hello', decision: 'approve', comment: '', at };
  test.each([
    ['no JSON', '[{'],
    ['no list', '{"on":"plan"}'],
    ['a list of something else', '[1, null, "plan"]'],
    ['an entry on nothing', JSON.stringify([{ ...entry, on: 'campaign' }])],
    ['an entry on a touch of nobody', JSON.stringify([{ ...entry, on: 'touch' }])],
    ['a decision nobody can take', JSON.stringify([{ ...entry, decision: 'maybe' }])],
    ['a comment that is no text', JSON.stringify([{ ...entry, comment: 7 }])],
    ['a time that never was', JSON.stringify([{ ...entry, at: 'yesterday' }])],
  ])('that another page left broken is not taken: %s', (_, text) => {
    expect(readDraft(text).size).toBe(0);
  });

  it('keeps what is whole beside what is not', () => {
    expect(readDraft(JSON.stringify([entry, { on: 'plan' }])).size).toBe(1);
  });
});

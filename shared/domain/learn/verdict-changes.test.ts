import { expect, it } from 'vitest';
import type { Severity } from '../severity.ts';
import { createChangeTally } from './verdict-changes.ts';

const verdicts = (...of: readonly Severity[]) => new Map(of.map((verdict, index) => [`step ${index}`, verdict]));

it('counts changes by verdict before and after, mildest first', () => {
  const tally = createChangeTally();
  tally.add(verdicts('fine', 'caution', 'too-fast'), verdicts('fine', 'fine', 'caution'));
  tally.add(verdicts('too-fast', 'blocked'), verdicts('caution', 'blocked'));
  expect(tally.changes()).toEqual({
    touches: 5,
    changed: 3,
    byVerdict: [
      { from: 'caution', to: 'fine', touches: 1 },
      { from: 'too-fast', to: 'caution', touches: 2 },
    ],
  });
});

it('compares no step that only one side has ahead', () => {
  const tally = createChangeTally();
  tally.add(verdicts('fine', 'fine'), verdicts('caution'));
  expect(tally.changes()).toMatchObject({ touches: 1, changed: 1 });
});

import { expect, it } from 'vitest';
import { usualPaper } from './usual-paper.ts';

it.each([
  ['en-US', 'letter'],
  ['en', 'letter'],
  ['fr-CA', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['ar-EG', 'a4'],
  ['ja-JP-u-ca-japanese', 'a4'],
] as const)('for %s the usual paper is %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});

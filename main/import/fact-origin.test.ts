import { expect, test } from 'vitest';
import { originOfColumn } from './fact-origin.ts';

test.each([
  ['Lead Score', 'inferred'],
  ['Likelihood to close', 'inferred'],
  ['MEMBER_RATING', 'inferred'],
  ['Predicted Lifetime Value', 'inferred'],
  ['Original Source', 'observed'],
  ['Number of Pageviews', 'observed'],
  ['Last Activity Date', 'observed'],
  ['OPTIN_IP', 'observed'],
  ['Membership', 'declared'],
  ['NPS Score', 'declared'],
  ['Human Resources', 'declared'],
  ['Job Title', 'declared'],
  ['Ort', 'declared'],
  ['Interests', 'declared'],
] as const)('what stands under “%s” is %s', (name, origin) => {
  expect(originOfColumn(name)).toBe(origin);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildChangelog, changelogFile, parseChange } from './changelog.ts';

test('CHANGELOG.md says what docs/changes says (npm run changelog)', () => {
  expect(readFileSync(changelogFile, 'utf8')).toBe(buildChangelog());
});

test('a change without a kind is refused with its file', () => {
  expect(() => parseChange('People can be imported.', 'people.md')).toThrow(/^people\.md: a change reads "added\|/);
});

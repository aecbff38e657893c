import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { unusedExports } from './unused-exports.ts';

const root = resolve(import.meta.dirname, '..');

test('whatever the house exports is imported by another file', () => {
  const paths = globSync('{shared,main,renderer,e2e,bench,scripts}/**/*.{ts,tsx,mjs}', { cwd: root });
  const sources = new Map(
    [...paths, ...globSync('*.{ts,mjs}', { cwd: root })].map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(join(root, path), 'utf8'),
    ]),
  );
  expect(sources.size).toBeGreaterThan(100);
  expect(unusedExports(sources)).toEqual([]);
});

test('an export that nobody imports is named, whichever way the others are', () => {
  const sources = new Map([
    ['a/one.ts', 'export const used = 1;\nexport function unused() {}\nexport type Shape = string;\n'],
    ['a/two.ts', "export { used } from './one.ts';\nexport class Unused {}\n"],
    ['a/three.tsx', "import { used as other } from './two.ts';\nexport const page = <p>{other}</p>;\n"],
    ['a/four.ts', 'export const whole = 1;\n'],
    ['a/five.ts', "export const late = import('./three.tsx');\nimport * as all from './four.ts';\nexport { all };\n"],
  ]);
  expect(unusedExports(sources)).toEqual(['a/one.ts: unused', 'a/two.ts: Unused', 'a/five.ts: late', 'a/five.ts: all']);
});

import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import { cruisedRooms, fence, rules } from './fence.ts';

const root = resolve(import.meta.dirname, '..');
const planted = mkdtempSync(join(tmpdir(), 'unhurried-fence-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

async function read(baseDir: string, paths: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise([...paths], {
    ...fence.options,
    baseDir,
    ruleSet: { forbidden: [...rules] },
    validate: true,
  });
  if (typeof output === 'string') throw new TypeError('the fence was answered with a text');
  return output;
}

function violationsOf(result: ICruiseResult): readonly string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** A tiny house of its own, with the packages of the real one. */
async function plant(name: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const house = join(planted, name.replaceAll(/\W+/g, '-'));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  return violationsOf(await read(house, Object.keys(files)));
}

const leaf = 'export const value = 1;\n';

/** For each rule, a house with one violation in it. */
const violations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'shared imports only itself, zod, temporal-polyfill and @stdlib': {
    'shared/domain/a.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  },
  'db imports only shared': { 'main/db/a.ts': "export * from '../host/b.ts';\n", 'main/host/b.ts': leaf },
  'import imports only db and shared': {
    'main/import/a.ts': "export const b = import('../export/b.ts');\n",
    'main/export/b.ts': leaf,
  },
  'export imports only db and shared': {
    'main/export/a.ts': "export * from '../import/b.ts';\n",
    'main/import/b.ts': leaf,
  },
  'backup imports only db and shared': {
    'main/backup/a.ts': "export * from '../host/b.ts';\n",
    'main/host/b.ts': leaf,
  },
  'host imports only db, import, export, backup and shared': {
    'main/host/a.ts': "export * from '../shell/b.ts';\n",
    'main/shell/b.ts': leaf,
  },
  'cli imports only host and shared': { 'main/cli/a.ts': "export * from '../db/b.ts';\n", 'main/db/b.ts': leaf },
  'shell imports only shared': { 'main/shell/a.ts': "export * from '../host/b.ts';\n", 'main/host/b.ts': leaf },
  'preload imports only shared': { 'main/preload/a.ts': "export * from '../shell/b.ts';\n", 'main/shell/b.ts': leaf },
  'the window imports only shared': {
    'renderer/a.tsx': "import type { B } from '../main/host/b.ts';\nexport const a = (b: B) => <p>{b.name}</p>;\n",
    'main/host/b.ts': 'export interface B {\n  readonly name: string;\n}\n',
  },
  'the entries of main import only shell, host, cli and shared': {
    'main/index.ts': "export * from './db/b.ts';\n",
    'main/db/b.ts': leaf,
  },
  'the window imports nothing of Node': { 'renderer/a.ts': "export { join } from 'node:path';\n" },
  'nothing imports e2e, bench or scripts': {
    'main/host/a.ts': "export * from '../../bench/b.ts';\n",
    'bench/b.ts': leaf,
  },
  'nothing imports a test': { 'shared/a.test.ts': "export * from './b.test.ts';\n", 'shared/b.test.ts': leaf },
  'only the shell, the preload and the entry import electron': {
    'main/host/a.ts': "import type { App } from 'electron';\nexport type A = App;\n",
  },
  'only db imports better-sqlite3': { 'main/host/a.ts': "export { default } from 'better-sqlite3';\n" },
  'features meet through their index': {
    'renderer/features/people/a.ts': "export * from '../plan/b.ts';\n",
    'renderer/features/plan/b.ts': leaf,
  },
  'a feature is entered through its index': {
    'renderer/app/a.ts': "export * from '../features/plan/b.ts';\n",
    'renderer/features/plan/b.ts': leaf,
  },
  'no cycles': {
    'shared/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
    'shared/b.ts': "import type { A } from './a.ts';\nexport type B = A | null;\n",
  },
  'every import leads somewhere': { 'main/db/a.ts': "export * from './nowhere.ts';\n" },
};

test('the whole house is read, and nothing in it breaks a rule', async () => {
  const result = await read(root, cruisedRooms);
  const sources = result.modules.map(({ source }) => source);
  // What is on disk is counted apart, so that a parser that reads nothing cannot pass.
  const onDisk = globSync(
    cruisedRooms.map((room) => `${room}/**/*.{ts,tsx}`),
    { cwd: root },
  );
  expect(onDisk.length).toBeGreaterThan(100);
  expect(onDisk.filter((path) => !sources.includes(path.replaceAll('\\', '/')))).toEqual([]);
  expect(result.modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(onDisk.length);
  expect(violationsOf(result)).toEqual([]);
});

test('every rule has a planted violation', () => {
  expect(Object.keys(violations)).toEqual(rules.map(({ name }) => name));
});

test.for(Object.entries(violations))('reports by name: %s', async ([name, files]) => {
  const found = await plant(name, files);
  expect(
    found.some((violation) => violation.startsWith(`${name}: `)),
    found.join('\n'),
  ).toBe(true);
});

test('a house that keeps the rules passes', async () => {
  const found = await plant('a good house', {
    'shared/a.ts': "import { z } from 'zod';\nexport const a = z.string();\n",
    'main/db/a.ts': "export { default } from 'better-sqlite3';\nexport * from '../../shared/a.ts';\n",
    'main/shell/a.ts': "export { app } from 'electron';\n",
    'renderer/features/plan/index.ts': "export * from '../../../shared/a.ts';\n",
    'renderer/features/people/a.ts': "export * from '../plan/index.ts';\n",
  });
  expect(found).toEqual([]);
});

/** Words that belong to one file: what they open is guarded there. */
const ownedWords: readonly { readonly says: string; readonly word: RegExp; readonly owner: string }[] = [
  {
    says: 'one file opens links outside the app',
    word: /\bshell\.openExternal\(/,
    owner: 'main/shell/open-external.ts',
  },
];

test.for(ownedWords)('$says', ({ word, owner }) => {
  const sources = globSync(['main/**/*.ts', 'renderer/**/*.{ts,tsx}'], { cwd: root });
  const users = sources.filter((path) => word.test(readFileSync(join(root, path), 'utf8')));
  expect(users.map((path) => path.replaceAll('\\', '/'))).toEqual([owner]);
});

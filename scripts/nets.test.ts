import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'unhurried-nets-'));
const inPackages = (...parts: readonly string[]): string => join(root, 'node_modules', ...parts);

beforeAll(() => {
  // The compiler settings of shared/, for a file that is planted elsewhere.
  const compilerOptions = { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: folder };
  const settings = {
    extends: join(root, 'shared', 'tsconfig.json'),
    compilerOptions,
    include: ['./*.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(source: string): void {
  writeFileSync(join(folder, 'planted.ts'), source);
}

function says(program: readonly string[], args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [inPackages(...program), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return stdout + stderr;
}

const lint = (): string =>
  says(['oxlint', 'bin', 'oxlint'], ['--type-aware', '-c', join(root, '.oxlintrc.json'), join(folder, 'planted.ts')]);

const caughtByLint: readonly (readonly [string, string])[] = [
  ['no-floating-promises', 'const save = async () => 1;\nexport function store() {\n  save();\n}\n'],
  ['no-explicit-any', 'export const value = JSON.parse("1") as any;\n'],
  ['no-console', 'console.log("left behind");\n'],
  ['max-lines', `${'export {};\n'.repeat(401)}`],
  ['no-empty', 'export function swallow() {\n  try {\n    swallow();\n  } catch {}\n}\n'],
  [
    'switch-exhaustiveness-check',
    "export function f(a: 'b' | 'c') {\n  switch (a) {\n    case 'b':\n      return 1;\n  }\n}\n",
  ],
];

test.for(caughtByLint)('the linter catches a planted violation of %s', ([rule, source]) => {
  plant(source);
  expect(lint()).toContain(`(${rule})`);
});

test('the compiler catches a stray process in shared', () => {
  plant('export const place = process.cwd();\n');
  expect(says(['typescript', 'bin', 'tsc'], ['-p', folder])).toMatch(/Cannot find name 'process'/);
});

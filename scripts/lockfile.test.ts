import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockfile = join(import.meta.dirname, '..', 'package-lock.json');
const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(readFileSync(lockfile, 'utf8'));

/** Where a package that stands at `path` would find `name`: beside it, or in any folder above. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}` in packages) return true;
  return path === '.' || path === '' ? `node_modules/${name}` in packages : isLocked(dirname(path), name);
}

// A lockfile written where a registry holds only some platforms lacks the builds for the others,
// and `npm ci` refuses it on every platform.
test('the lockfile names the builds of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

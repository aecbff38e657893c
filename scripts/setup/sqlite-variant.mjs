import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { alone } from './alone.mjs';
import { findNpm, findOnPath, inCache, inRoot } from './paths.mjs';
import { lastLines, run, SetupError } from './run.mjs';
import { installOrName } from './system-libraries.mjs';

// The SQLite that ships needs Node-API 10. The stand-in Electron has 9 and would crash on it, so the same source is
// compiled once with a header that fills the difference. It is for development and tests and never ships.
const source = inRoot('node_modules', 'better-sqlite3');
const folder = inCache('sqlite-napi9');

function bindingPath() {
  const { name, version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  return join(folder, `${name}-${version}-${process.platform}-${process.arch}-napi9.node`);
}

function copySource(work) {
  cpSync(source, work, { recursive: true, filter: (path) => !path.includes(`${sep}prebuilds`) });
  const addonApi = join('node_modules', 'node-addon-api');
  cpSync(inRoot(addonApi), join(work, addonApi), { recursive: true });

  const header = join(work, 'node-api-9.h');
  copyFileSync(join(import.meta.dirname, 'node-api-9.h'), header);
  const recipe = join(work, 'binding.gyp');
  const before = readFileSync(recipe, 'utf8');
  const after = before
    .replace("'NAPI_VERSION=10'", "'NAPI_VERSION=9'")
    .replace("'cflags_cc': [", `'cflags_cc': ['-include', '${header}', `);
  if (!after.includes('NAPI_VERSION=9') || !after.includes(header)) {
    throw new SetupError(
      'The build recipe of better-sqlite3 changed: scripts/setup/sqlite-variant.mjs has to follow it.',
    );
  }
  writeFileSync(recipe, after);
}

// Node's headers where the system or the Node installation has them; else node-gyp downloads them.
function headersHere() {
  const prefixes = [resolve(dirname(process.execPath), '..'), '/usr', '/usr/local'];
  const found = prefixes.find((prefix) => existsSync(join(prefix, 'include', 'node', 'node_api.h')));
  return found === undefined ? [] : [`--nodedir=${found}`];
}

async function compile(out) {
  // Make and its shell take a space in a path for its end, and this folder may lie anywhere.
  const work = mkdtempSync(join(tmpdir(), 'unhurried-sqlite-'));
  try {
    await compileIn(work, out);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function compileIn(work, out) {
  copySource(work);
  const nodeGyp = [
    inRoot('node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
    join(dirname(findNpm()), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
  ].find((path) => existsSync(path));
  if (nodeGyp === undefined) throw new SetupError('node-gyp was not found, neither in the packages nor beside npm.');

  const args = [nodeGyp, 'rebuild', '--release', '--force_build=1', ...headersHere()];
  const { code, output } = await run(process.execPath, args, { cwd: work });
  if (code !== 0) {
    const why = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|fetch failed|getaddrinfo/.test(output)
      ? "Node's headers are not on this machine and could not be downloaded; on Debian they are in the package libnode-dev."
      : 'SQLite could not be compiled for the stand-in Electron.';
    throw new SetupError(`${why}\n${lastLines(output)}`);
  }
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(work, 'build', 'Release', 'better_sqlite3.node'), out);
}

/** The path of the SQLite binding for Node-API 9, compiled at most once per version. */
export async function ensureSqliteVariant(teller) {
  const out = bindingPath();
  await alone(
    teller,
    'sqlite-variant',
    () => existsSync(out),
    () => compileWithTools(teller, out),
  );
  return out;
}

async function compileWithTools(teller, out) {
  const missing = ['g++', 'make', 'python3'].filter((program) => findOnPath(program) === undefined);
  if (missing.length > 0) {
    const why = `SQLite has to be compiled once for the stand-in Electron, and ${missing.join(', ')} is not here.`;
    await installOrName(teller, why, ['build-essential', 'python3']);
  }
  await teller.step('compiling SQLite for the stand-in Electron (once, about 2 min)', () => compile(out));
}

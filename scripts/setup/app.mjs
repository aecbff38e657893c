import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureElectron } from './electron.mjs';
import { cache, findOnPath, inCache } from './paths.mjs';
import { run, SetupError } from './run.mjs';
import { ensureSqliteVariant } from './sqlite-variant.mjs';
import { ensureElectronLibraries } from './system-libraries.mjs';

/** Below it the shipped SQLite crashes instead of failing. */
const nodeApiOfSqlite = 10;

async function nodeApiOf(executablePath) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, output } = await run(executablePath, ['-p', 'process.versions.napi'], { env, limitMs: 30_000 });
  const version = Number(output.trim().split('\n').at(-1));
  if (code !== 0 || !Number.isInteger(version)) throw new SetupError(`Electron does not start here.\n${output}`);
  return version;
}

/**
 * Everything the app needs to start except its build, and what a test needs to start it the same way:
 * `{ executablePath, env, standIn, dist, version }`, also written to .cache/electron.json.
 */
export async function ensureRuntime(teller) {
  const electron = await ensureElectron(teller);
  await ensureElectronLibraries(teller, electron.executablePath);
  const nodeApi = electron.standIn ? 9 : await nodeApiOf(electron.executablePath);
  const env = nodeApi < nodeApiOfSqlite ? { UNHURRIED_SQLITE_BINDING: await ensureSqliteVariant(teller) } : {};
  const runtime = { ...electron, env };
  mkdirSync(cache, { recursive: true });
  writeFileSync(inCache('electron.json'), `${JSON.stringify(runtime, null, 2)}\n`);
  return runtime;
}

/** The same as it was found the last time, without asking the network or the system again. */
export async function foundRuntime(teller) {
  const file = inCache('electron.json');
  const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return found !== undefined && existsSync(found.executablePath) ? found : ensureRuntime(teller);
}

/** The sandbox arguments for Electron on this machine, and the sentence that goes with them. */
export function sandboxArguments(dist) {
  if (process.platform !== 'linux') return { args: [], because: undefined };
  if (process.getuid() === 0) {
    return { args: ['--no-sandbox'], because: 'Run as root: Electron is started with --no-sandbox.' };
  }
  const helper = join(dist, 'chrome-sandbox');
  const helperIsSetUp = existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & 0o4000) !== 0;
  const unshare = findOnPath('unshare');
  const hasNamespaces = unshare === undefined || spawnSync(unshare, ['-Ur', 'true']).status === 0;
  if (helperIsSetUp || hasNamespaces) return { args: [], because: undefined };
  return {
    args: ['--no-sandbox'],
    because: 'This system gives no sandbox to a program that is not installed: Electron is started with --no-sandbox.',
  };
}

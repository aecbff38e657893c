import { existsSync, readFileSync } from 'node:fs';
import { alone } from './alone.mjs';
import { findNpm, inRoot, projectNode } from './paths.mjs';
import { lastLines, run, SetupError } from './run.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether every package of the lockfile is installed in its version: an install that was interrupted does not pass. */
function packagesMatch() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(projectNode)) return false;
  const wanted = readJson(inRoot('package-lock.json')).packages;
  const installed = readJson(record).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link === true) return true;
    const found = installed[path];
    // Builds for other operating systems are optional and rightly absent.
    if (found === undefined) return optional === true || devOptional === true;
    return found.version === version && existsSync(inRoot(path, 'package.json'));
  });
}

/** Installs exactly the packages of the lockfile, when they are not there already. */
export async function ensurePackages(teller) {
  await alone(teller, 'packages', packagesMatch, () => installPackages(teller));
}

// npm says the reason first and its whole manual after it.
function reasons(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  return errors.length === 0 ? lastLines(output) : errors.slice(0, 15).join('\n');
}

async function installPackages(teller) {
  const npm = findNpm();
  if (npm === undefined) throw new SetupError('npm was not found beside Node. Install Node 20.19 or newer with npm.');
  await teller.step('installing packages', async () => {
    const { code, output } = await run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--no-progress']);
    if (code !== 0) throw new SetupError(`The packages could not be installed.\n${reasons(output)}`);
    if (!existsSync(projectNode)) {
      throw new SetupError('The package "node" came without its program: npm was told to ignore install scripts.');
    }
  });
}

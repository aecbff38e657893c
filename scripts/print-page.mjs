import './setup/node-version.mjs';
import { join } from 'node:path';
import { foundRuntime, sandboxArguments } from './setup/app.mjs';
import { ensureBuild } from './setup/build.mjs';
import { root } from './setup/paths.mjs';
import { lastLines, run, SetupError } from './setup/run.mjs';
import { createTeller } from './setup/say.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

// The command line runs without Electron; what only a browser can print, it has printed by this: `print-page.mjs FOLDER`
// starts the app hidden, which reads `job.json` of the folder and writes `printed` beside it. See main/cli/program-printer.ts.
const teller = createTeller(process.stderr);
const stoppedByKey = 130;

/** Electron as the stories and `npm start` have it, found or fetched; it needs neither a screen nor a profile here. */
async function printIn(folder) {
  const { dist, executablePath, env } = await foundRuntime(teller);
  await ensureBuild(teller);
  const { args, because } = sandboxArguments(dist);
  if (because !== undefined) teller.say(because);
  const headless = hasDisplay() ? [] : ['--ozone-platform=headless'];
  const words = [...args, ...headless, root, `--print=${folder}`, `--user-data-dir=${join(folder, 'profile')}`];
  const { signal } = untilStopped();
  const { code, output } = await run(executablePath, words, { env: { ...process.env, ...env }, signal });
  if (signal.aborted) return stoppedByKey;
  if (code !== 0) throw new SetupError(`Electron could not print (it ended with ${code}).\n${lastLines(output)}`);
  return 0;
}

/** Who stops this stops Electron with it. */
function untilStopped() {
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stopped.abort());
  return stopped;
}

try {
  process.exitCode = await printIn(process.argv[2]);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  teller.say(error.message);
  process.exitCode = 1;
}

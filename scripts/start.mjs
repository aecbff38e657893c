import './setup/node-version.mjs';
import { ensureRuntime, sandboxArguments } from './setup/app.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/paths.mjs';
import { handOver, SetupError } from './setup/run.mjs';
import { createTeller } from './setup/say.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

/** Sets up what is missing and opens the app; arguments after `--` go to the app. */
async function start(teller) {
  await ensurePackages(teller);
  const { dist, executablePath, env } = await ensureRuntime(teller);
  await ensureBuild(teller);
  if (!hasDisplay()) {
    throw new SetupError(
      'There is no display here, so no window can open. On a machine without one: xvfb-run npm start',
    );
  }
  const { args, because } = sandboxArguments(dist);
  if (because !== undefined) teller.say(because);
  teller.say('opening Unhurried');
  const inherited = { ...process.env };
  // Terminals inside other Electron programs may carry it; it would make ours a Node without a window.
  delete inherited.ELECTRON_RUN_AS_NODE;
  return handOver(executablePath, [...args, root, ...process.argv.slice(2)], { env: { ...inherited, ...env } });
}

const teller = createTeller();
try {
  process.exitCode = await start(teller);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  teller.say(error.message);
  process.exitCode = 1;
}

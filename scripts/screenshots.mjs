import './setup/node-version.mjs';
import { ensureRuntime } from './setup/app.mjs';
import { ensureBuild } from './setup/build.mjs';
import { withDisplay } from './setup/display.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { inRoot, projectNode } from './setup/paths.mjs';
import { handOver, SetupError } from './setup/run.mjs';
import { createTeller } from './setup/say.mjs';
import { ensureVirtualDisplay } from './setup/system-libraries.mjs';

// Every screen of the app on the sample workspace, in both themes and two sizes, into screenshots/.
// Words after `--` choose screens: `npm run screenshots -- contact`. The window's clock stands still on 9 April 2026,
// the day the sample was tuned for; `--pictures` renews the pictures of the README.
const teller = createTeller();
try {
  await ensurePackages(teller);
  await ensureRuntime(teller);
  await ensureVirtualDisplay(teller);
  await ensureBuild(teller);
  const taker = [inRoot('e2e', 'screenshots', 'take-screenshots.ts'), ...process.argv.slice(2)];
  // The company of the sample sits in Stockholm: its mornings are mornings.
  process.exitCode = await withDisplay((env) =>
    handOver(projectNode, taker, { env: { ...env, TZ: 'Europe/Stockholm' } }),
  );
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  teller.say(error.message);
  process.exitCode = 1;
}

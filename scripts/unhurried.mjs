import './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { inRoot, projectNode } from './setup/paths.mjs';
import { handOver, SetupError } from './setup/run.mjs';
import { createTeller } from './setup/say.mjs';

// Standard output belongs to the command: what the setup says goes to standard error.
const teller = createTeller(process.stderr);
try {
  await ensurePackages(teller);
  // npm changes into the project; a path on the command line is meant from where the person stands.
  const byNpm = process.env.npm_lifecycle_event === 'unhurried';
  const cwd = (byNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
  // Of a large plan most of what is made is thrown away at once; a young generation that grows as far as it may would
  // be a fifth of the memory it takes, and is not faster.
  const options = ['--max-semi-space-size=8'];
  process.exitCode = await handOver(
    projectNode,
    [...options, inRoot('main', 'cli', 'index.ts'), ...process.argv.slice(2)],
    {
      cwd,
    },
  );
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  teller.say(error.message);
  process.exitCode = 1;
}

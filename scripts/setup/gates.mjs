import { mkdirSync, rmSync } from 'node:fs';
import { countGate, countStories, countUnitTests } from './counts.mjs';
import { withDisplay } from './display.mjs';
import { inCache, inRoot, projectNode } from './paths.mjs';
import { run } from './run.mjs';

// Colours are for a terminal; a log stays readable.
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: '0' };
const plainly = (env = process.env) => ({ ...env, ...colours });

const inPackages = (...parts) => inRoot('node_modules', ...parts);

async function check(script, ...args) {
  const { code, output } = await run(projectNode, [inPackages(...script.split('/')), ...args], { env: plainly() });
  return { ...countGate(code), output };
}

/** A fresh place for a tool's JSON report, so that a report of an earlier run is never counted. */
function reportFile(name) {
  const file = inCache('reports', `${name}.json`);
  mkdirSync(inCache('reports'), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

async function vitest(name, ...args) {
  return vitestIn(process.env, name, ...args);
}

async function vitestIn(env, name, ...args) {
  const file = reportFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run(projectNode, [inPackages('vitest', 'vitest.mjs'), 'run', ...reporters, ...args], {
    env: plainly(env),
  });
  return { ...countUnitTests(file, code), output };
}

async function playwright(env) {
  const file = reportFile('stories');
  const cli = inPackages('@playwright', 'test', 'cli.js');
  const { code, output } = await run(projectNode, [cli, 'test', '--reporter=list,json'], {
    env: { ...plainly(env), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return { ...countStories(file, code), output };
}

/** The gates of `npm test`, in order. Each resolves with `{ passed, failed, output }`. */
export const gates = [
  { name: 'format', work: () => check('@biomejs/biome/bin/biome', 'ci', '--colors=off') },
  {
    name: 'lint',
    work: () => check('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'),
  },
  { name: 'types', work: () => check('typescript/bin/tsc', '-b', 'tsconfig.json', 'tsconfig.test.json') },
  { name: 'fence', work: () => vitest('fence', '--project=fence') },
  { name: 'unit', work: () => vitest('unit', '--project=node', '--project=window') },
];

/** The stories need the app built and a runtime for it; `npm test` says so when one of them is missing. */
export const stories = { name: 'stories', work: () => withDisplay(playwright) };

/** What is exported, read by the programs people read it with; one that is not installed leaves its tests out, in words. */
export const readers = {
  name: 'readers',
  work: () => withDisplay((env) => vitestIn(env, 'readers', '--project=readers')),
};

/** What `npm run test:all` runs besides. */
export const longGates = [
  { name: 'laws', work: () => vitest('laws', '--project=laws') },
  {
    name: 'package',
    work: async () => {
      const { code, output } = await run(process.execPath, [inRoot('scripts', 'package.mjs')]);
      return { ...countGate(code), output };
    },
  },
];

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alone } from './alone.mjs';
import { inRoot, projectNode, root } from './paths.mjs';
import { lastLines, run, SetupError } from './run.mjs';

const folders = ['main', 'renderer', 'shared'];
const files = [
  'vite.main.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
  'package.json',
  'package-lock.json',
];
const stamp = inRoot('out', '.inputs');
const outputs = ['main/index.js', 'main/host-entry.js', 'preload/index.cjs', 'renderer/index.html'].map((file) =>
  inRoot('out', file),
);

function inputs() {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...inFolders, ...files.map((file) => inRoot(file))].sort();
}

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of inputs()) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Builds the app into out/, when a source changed since the last build. */
export async function ensureBuild(teller) {
  const hash = hashOfInputs();
  const isBuilt = () => [stamp, ...outputs].every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === hash;
  await alone(teller, 'build', isBuilt, () => teller.step('building the app', () => build(hash)));
}

async function build(hash) {
  rmSync(stamp, { force: true });
  const { code, output } = await run(projectNode, [join(import.meta.dirname, 'vite-build.mjs')]);
  if (code !== 0) throw new SetupError(`The app could not be built.\n${lastLines(output)}`);
  writeFileSync(stamp, hash);
}

import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');
export const cache = join(root, '.cache');
const onWindows = process.platform === 'win32';

export const inRoot = (...parts) => join(root, ...parts);
export const inCache = (...parts) => join(cache, ...parts);

/** The Node 24 that the project's packages bring: it runs the TypeScript sources as they are. */
export const projectNode = inRoot('node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

/** The full path of a program on the PATH, or undefined. */
export function findOnPath(program) {
  const endings = onWindows ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const full = join(folder, program + ending);
      if (folder !== '' && existsSync(full)) return full;
    }
  }
  return undefined;
}

/** npm as a script for Node, so that no shell is needed to start it (on Windows `npm` is a batch file). */
export function findNpm() {
  const besideNode = dirname(process.execPath);
  const found = findOnPath('npm');
  const candidates = [
    process.env.npm_execpath,
    join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    found === undefined ? undefined : realpathSync(found),
    found === undefined ? undefined : join(dirname(found), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  return candidates.find((path) => path !== undefined && path.endsWith('npm-cli.js') && existsSync(path));
}

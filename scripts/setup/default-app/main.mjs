// What Electron's own default app does, for a stand-in that was shipped without one:
// it opens the app folder named on the command line.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Playwright loads its own part with `-r` before the app.
const preloads = [];
let target;
const args = process.argv.slice(1);
while (args.length > 0 && target === undefined) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') preloads.push(args.shift());
  else if (!arg.startsWith('-')) target = path.resolve(arg);
}
if (target === undefined) {
  console.error('usage: electron [-r module] <app folder>');
  process.exit(1);
}
for (const preload of preloads) createRequire(import.meta.url)(path.resolve(preload));

const {
  name,
  productName,
  version,
  main = 'index.js',
} = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
app.name = productName ?? name;
app.setVersion(version);
app.setPath('userData', path.join(app.getPath('appData'), app.name));
app.setAppPath(target);

// Awaited at the top level, as Electron's own does: the app is not ready before its module has run.
try {
  await import(pathToFileURL(path.join(target, main)).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}

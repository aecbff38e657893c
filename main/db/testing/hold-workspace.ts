import { openWorkspace } from '../workspace.ts';

/** Started as a process of its own: opens a workspace and holds it until it is killed. */
const [path = ''] = process.argv.slice(2);
const opened = openWorkspace({ path, passphrase: null, program: 'Unhurried', now: Date.now() });
if (!opened.ok) throw new Error(opened.error.says);
process.stdout.write('ready\n');
// Named here so that it is not collected, which would close the file.
setInterval(() => opened.value.path, 1000);

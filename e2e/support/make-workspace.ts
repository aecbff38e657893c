import { createWorkspace } from '../../main/db/workspace.ts';

// Run as a program of its own: `node make-workspace.ts PATH [PASSPHRASE]`.
const [path = '', passphrase = null] = process.argv.slice(2);
const made = createWorkspace({ path, passphrase, program: 'a story', now: Date.now() });
if (!made.ok) throw new Error(made.error.says);
made.value.close();

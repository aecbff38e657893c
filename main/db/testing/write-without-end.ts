import { setImmediate } from 'node:timers/promises';
import { emptyContact } from '../../../shared/domain/contact.ts';
import { ok } from '../../../shared/result/result.ts';
import { openWorkspace } from '../workspace.ts';

/** Started as a process of its own: a command that writes contacts for ever, so that it can only be killed midway. */
const [path = ''] = process.argv.slice(2);
const opened = openWorkspace({ path, passphrase: null, program: 'Unhurried', now: Date.now() });
if (!opened.ok) throw new Error(opened.error.says);
const { commands, repositories } = opened.value;
await commands.runLong({ name: 'test', says: 'Without end', at: 0 }, async () => {
  for (let index = 0; index < 1_000_000; index++) {
    repositories.contacts.insert({ ...emptyContact, email: `p${index}@example.com` });
    // More than the page cache of the connection holds, so that the file beside the workspace is really written to.
    if (index === 60_000) process.stdout.write('ready\n');
    if (index % 1000 === 0) await setImmediate();
  }
  return ok(null);
});

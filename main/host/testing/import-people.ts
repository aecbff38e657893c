import { createInProcessHost } from '../in-process-host.ts';

/** Started as a process of its own: imports a contacts file and says "ready" when it is in the middle of that. */
const [path = '', file = ''] = process.argv.slice(2);
const { client } = createInProcessHost({
  program: 'Unhurried',
  now: Date.now,
  report: (_reference, error) => process.stderr.write(String(error)),
});
client.onAnnouncement((announcement) => {
  if (announcement.type === 'progress' && announcement.done > announcement.total / 2) process.stdout.write('ready\n');
});
const opened = await client.call('workspace.open', { path, passphrase: null });
if (!opened.ok) throw new Error(opened.error.says);
await client.call('import.contacts', { jobId: 'job', paths: [file], at: Date.now() });

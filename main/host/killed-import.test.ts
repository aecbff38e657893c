import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { killHard, startOtherProcess } from '../db/testing/other-process.ts';
import { noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { hostWithWorkspace } from './testing/temporary-host.ts';

// Stretching a passphrase and starting processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('an import whose process is killed in the middle leaves nothing half-done, and can be done again', async () => {
  const host = await hostWithWorkspace();
  const people = Array.from({ length: 20_000 }, (_, index) => `p${index}@example.com,Pat,${index}`);
  const file = host.file('people.csv', ['Email,First Name,Last Name', ...people].join('\n'));
  valueOf(await host.call('workspace.close', {}));

  const script = fileURLToPath(new URL('testing/import-people.ts', import.meta.url));
  await killHard(await startOtherProcess(script, host.path, file));

  expect(valueOf(await host.call('workspace.open', { path: host.path, passphrase: null }))).toMatchObject({
    contacts: 0,
    events: 0,
  });
  expect(valueOf(await host.call('history.state', {}))).toEqual({ undo: null, redo: null });
  const again = valueOf(await host.call('import.contacts', { jobId: 'again', paths: [file], at: noon }));
  expect(again).toMatchObject({ read: 20_000, created: 20_000 });
});

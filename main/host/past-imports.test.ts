import { describe, expect, it, vi } from 'vitest';
import { noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { anasJourney, hostWithWorkspace } from './testing/temporary-host.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('imports so far', () => {
  it('are one each, however many kinds of files they read, and say whether they can be taken back', async () => {
    const host = await hostWithWorkspace();
    expect(valueOf(await host.call('import.list', {}))).toEqual([]);
    const people = host.file('people.csv', 'Email,First Name\nana@example.com,Ana\nbo(at)example.com,Bo\n');
    const journey = host.file('ana.jsonl', anasJourney);
    const files = [{ path: people }, { path: journey }];
    const { batch } = valueOf(await host.call('import.files', { jobId: 'j', files, at: noon }));
    const [only, ...others] = valueOf(await host.call('import.list', {}));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      batch,
      files: ['people.csv', 'ana.jsonl'],
      importedAt: noon,
      people: 1,
      leftOut: 1,
      state: 'can be taken back',
    });
    expect(only?.events).toBeGreaterThan(0);
    valueOf(await host.call('import.undo', { batch }));
    expect(valueOf(await host.call('import.list', {}))).toMatchObject([{ batch, state: 'taken back' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { err, ok } from '../../shared/result/result.ts';
import { addPeople, contact, newWorkspace, noon, valueOf } from './testing/temporary-workspace.ts';

const info = { name: 'test', says: 'A change', at: noon };

describe('a command', () => {
  it('happens whole', () => {
    const workspace = newWorkspace();
    addPeople(workspace, ['ana@example.com', 'bo@example.com']);
    expect(workspace.repositories.contacts.count()).toBe(2);
    expect(workspace.repositories.events.count()).toBe(2);
  });

  it('leaves nothing behind when it answers with an error', () => {
    const workspace = newWorkspace();
    const result = workspace.commands.run(info, () => {
      workspace.repositories.contacts.insert(contact({ email: 'ana@example.com' }));
      return err({ code: 'blocked', says: 'No.' } as const);
    });
    expect(result).toEqual({ ok: false, error: { code: 'blocked', says: 'No.' } });
    expect(workspace.repositories.contacts.count()).toBe(0);
    expect(workspace.history.state()).toEqual({ undo: null, redo: null });
  });

  it('leaves nothing behind when it throws', () => {
    const workspace = newWorkspace();
    const failing = () =>
      workspace.commands.run(info, () => {
        workspace.repositories.contacts.insert(contact({ email: 'ana@example.com' }));
        throw new Error('a bug');
      });
    expect(failing).toThrow('a bug');
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('that takes its time leaves nothing behind when it answers with an error in the end', async () => {
    const workspace = newWorkspace();
    await workspace.commands.runLong(info, async () => {
      workspace.repositories.contacts.insert(contact({ email: 'ana@example.com' }));
      await new Promise((resolve) => setImmediate(resolve));
      return err({ code: 'cancelled', says: 'Cancelled.' } as const);
    });
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('that is a dry run answers what it would have done and leaves nothing behind', () => {
    const workspace = newWorkspace();
    const result = workspace.commands.run({ ...info, discard: true }, () => {
      workspace.repositories.contacts.insert(contact({ email: 'ana@example.com' }));
      return ok(workspace.repositories.contacts.count());
    });
    expect(valueOf(result)).toBe(1);
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('that changed nothing cannot be undone and keeps what can be redone', async () => {
    const workspace = newWorkspace();
    addPeople(workspace, ['ana@example.com'], 'Ana');
    await workspace.history.undo();
    workspace.commands.run(info, () => ok(null));
    expect(workspace.history.state()).toEqual({ undo: null, redo: 'Ana' });
  });

  it('is remembered together with the ninety-nine before it', async () => {
    const workspace = newWorkspace();
    for (let index = 0; index < 103; index++) addPeople(workspace, [`p${index}@example.com`]);
    let undone = 0;
    while ((await workspace.history.undo()).ok) undone++;
    expect(undone).toBe(100);
    expect(workspace.repositories.contacts.count()).toBe(3);
  });
});

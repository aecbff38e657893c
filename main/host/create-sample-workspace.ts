import { rmSync } from 'node:fs';
import { ok, type Result } from '../../shared/result/result.ts';
import { createSample } from '../../shared/sample/create-sample.ts';
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../db/workspace.ts';

/** Makes a workspace and fills it with the sample company as of `at` (ms), whole or not at all; nothing of it can be undone. */
export function createSampleWorkspace(options: WorkspaceOptions, at: number): Result<Workspace> {
  const created = createWorkspace(options);
  if (!created.ok) return created;
  try {
    fill(created.value, at);
  } catch (error) {
    created.value.close();
    for (const ending of ['', '-wal', '-journal']) rmSync(`${options.path}${ending}`, { force: true });
    throw error;
  }
  return ok(created.value);
}

function fill({ commands, repositories }: Workspace, at: number): void {
  const sample = createSample(at);
  const { contacts, facts, events, plans } = repositories;
  commands.cache(() => {
    const ids = new Map<string, number>();
    for (const { facts: known, ...contact } of sample.contacts) {
      const id = contacts.insert(contact);
      ids.set(contact.email, id);
      for (const fact of known) facts.put(id, fact);
    }
    for (const { contact, event, extra } of sample.journeys) {
      const id = ids.get(contact);
      if (id === undefined) throw new Error(`the sample has no ${contact}`);
      events.put(id, event, { ...extra });
    }
    for (const plan of sample.plans) plans.save(plan, at);
  });
}

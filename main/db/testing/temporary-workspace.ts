import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ContactId } from '../../../shared/domain/contact.ts';
import { emptyContact } from '../../../shared/domain/contact.ts';
import type { TouchEvent } from '../../../shared/domain/event.ts';
import type { Result } from '../../../shared/result/result.ts';
import type { NewContact } from '../repositories/contact-row.ts';
import { createWorkspace, openWorkspace, type Workspace, type WorkspaceOptions } from '../workspace.ts';

/** Noon of a day long ago: tests say what time it is. */
export const noon = Date.UTC(2026, 4, 4, 12);

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unhurried-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function optionsFor(path: string, passphrase: string | null = null): WorkspaceOptions {
  return { path, passphrase, program: 'Unhurried', now: noon };
}

export function newWorkspace(passphrase: string | null = null): Workspace {
  return closedAfter(valueOf(createWorkspace(optionsFor(join(temporaryFolder(), 'spring.unhurried'), passphrase))));
}

export function reopen(path: string, passphrase: string | null = null): Workspace {
  return closedAfter(valueOf(openWorkspace(optionsFor(path, passphrase))));
}

function closedAfter(workspace: Workspace): Workspace {
  onTestFinished(() => workspace.close());
  return workspace;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function errorOf(result: Result<unknown>) {
  if (result.ok) throw new Error(`expected an error: ${JSON.stringify(result.value)}`);
  return result.error;
}

export function contact(values: Partial<NewContact> = {}): NewContact {
  return { ...emptyContact, ...values };
}

export function touch(values: Partial<TouchEvent> = {}): TouchEvent {
  return {
    id: '',
    at: noon,
    kind: 'touch',
    channel: 'email',
    ask: 2,
    purpose: 'offer',
    data: 'declared',
    inReplyTo: null,
    ...values,
  };
}

/** Contacts with one touch each, written by one command. */
export function addPeople(
  workspace: Workspace,
  emails: readonly string[],
  says = 'Adding people',
): readonly ContactId[] {
  return valueOf(
    workspace.commands.run({ name: 'test', says, at: noon }, () => {
      const ids = emails.map((email) => workspace.repositories.contacts.insert(contact({ email })));
      for (const id of ids) workspace.repositories.events.put(id, touch({ id: 't1' }), {});
      return { ok: true, value: ids };
    }),
  );
}

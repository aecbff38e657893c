import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Announcement } from '../../../shared/contract/announcement.ts';
import type { Client } from '../../../shared/contract/create-client.ts';
import type { DataContract } from '../../../shared/contract/data-contract.ts';
import { noon, temporaryFolder, valueOf } from '../../db/testing/temporary-workspace.ts';
import { createInProcessHost } from '../in-process-host.ts';
import type { HostOptions } from '../session.ts';

export interface TemporaryHost {
  readonly call: Client<DataContract>['call'];
  readonly announcements: readonly Announcement[];
  readonly reported: readonly unknown[];
  readonly folder: string;
  close(): void;
  /** Writes a file into the folder and returns its path. */
  file(name: string, text: string): string;
}

/** A host without a workspace, in a folder of its own, with the printer it is lent. */
export function temporaryHost(lent: Pick<HostOptions, 'printPage'> = {}): TemporaryHost {
  const folder = temporaryFolder();
  const announcements: Announcement[] = [];
  const reported: unknown[] = [];
  const host = createInProcessHost({
    ...lent,
    program: 'Unhurried',
    now: () => noon,
    report: (_reference, error) => reported.push(error),
  });
  host.client.onAnnouncement((announcement) => announcements.push(announcement));
  onTestFinished(() => host.close());
  return {
    call: host.client.call,
    announcements,
    reported,
    folder,
    close: host.close,
    file(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

/** The same with a new workspace open. */
export async function hostWithWorkspace(
  passphrase: string | null = null,
  lent: Pick<HostOptions, 'printPage'> = {},
): Promise<TemporaryHost & { path: string }> {
  const host = temporaryHost(lent);
  const path = join(host.folder, 'spring.unhurried');
  valueOf(await host.call('workspace.create', { path, passphrase }));
  return { ...host, path };
}

/** A journey of one line per event, as the format card has it. */
export const anasJourney = [
  '{"contact":"ana@example.com","at":"2026-01-05T08:00:00Z","kind":"permission","channel":"email","purpose":"newsletter","method":"double-opt-in","evidence":"form 12, 84.1.2.3","until":null,"cadenceDays":7}',
  '{"contact":"ana@example.com","at":"2026-02-10T09:00:00Z","kind":"touch","id":"t0","channel":"email","ask":2,"purpose":"offer","data":"declared"}',
  '{"contact":"ana@example.com","at":"2026-03-02T09:00:00Z","kind":"touch","id":"t1","channel":"email","ask":3,"purpose":"offer","data":"declared"}',
  '{"contact":"ana@example.com","at":"2026-03-03T10:00:00Z","kind":"response","id":"r1","type":"reply","answers":"t1"}',
  '{"contact":"ana@example.com","at":"2026-04-01T12:00:00Z","kind":"purchase","amount":"120.00","currency":"EUR"}',
  '{"contact":"ana@example.com","at":"2026-06-01T08:00:00Z","kind":"withdrawal","channel":"email","purpose":"newsletter"}',
  '{"contact":"ana@example.com","at":"2026-06-09T12:00:00Z","kind":"complaint","type":"spam","channel":"email"}',
].join('\n');

import type { Command } from 'commander';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { conditions, stages } from '../../../shared/domain/stage.ts';
import { type ContactEntry, toContactEntry } from '../../../shared/formats/contacts-document.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import { toChoice, toInstant } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { type CallHost, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { align, sayShare } from '../words.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface ContactsOptions extends WorkspaceArguments {
  readonly at?: number;
  readonly stage?: (typeof stages)[number];
  readonly condition?: (typeof conditions)[number];
  readonly json?: boolean;
}

const pageRows = 1000;

export function addContacts(program: Command, terminal: Terminal, finish: Finish): void {
  inWorkspace(program.command('contacts'))
    .description('who stands where, and by what evidence')
    .option('--at <time>', 'as of this time', toInstant)
    .option('--stage <stage>', 'only this stage', toChoice(stages))
    .option('--condition <condition>', 'only this condition', toChoice(conditions))
    .option('--json', 'print one JSON document')
    .action((options: ContactsOptions) =>
      finish(
        withWorkspace(terminal, options, async (call) => {
          const entries = await readEntries(call, options);
          if (!entries.ok) return entries;
          terminal.answer(options.json, { contacts: entries.value }, () => sayEntries(entries.value));
          return ok(exitCodes.done);
        }),
      ),
    );
}

/** By name, then by when they came in: a stable order. */
async function readEntries(call: CallHost, options: ContactsOptions): Promise<Result<readonly ContactEntry[]>> {
  const at = options.at ?? Date.now();
  const entries: ContactEntry[] = [];
  for (;;) {
    const page = await call('contacts.list', {
      at,
      stage: options.stage ?? null,
      condition: options.condition ?? null,
      offset: entries.length,
      limit: pageRows,
      standingAgeMs: 0,
    });
    if (!page.ok) return page;
    for (const row of page.value.rows) {
      const entry = await readEntry(call, row, at, options.at !== undefined);
      if (!entry.ok) return entry;
      entries.push(entry.value);
    }
    if (page.value.rows.length < pageRows) return ok(entries);
  }
}

async function readEntry(
  call: CallHost,
  row: ContactRow,
  at: number,
  withMoving: boolean,
): Promise<Result<ContactEntry>> {
  const details = await call('contacts.details', { contactId: row.id, at });
  if (!details.ok) return details;
  return ok(toContactEntry(row, row.standing, details.value.explanation, withMoving));
}

function sayEntries(entries: readonly ContactEntry[]): string {
  const rows = entries.map((entry) => [
    contactFullName(entry),
    entry.contact,
    entry.stage,
    entry.condition,
    `trust ${sayShare(entry.trust)}`,
    `level ${entry.level}`,
    entry.because[0]?.says ?? '',
  ]);
  return [`${sayCount(entries.length, 'contact')}.`, ...align(rows)].join('\n');
}

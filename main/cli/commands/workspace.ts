import { basename } from 'node:path';
import type { Command } from 'commander';
import { sayCount } from '../../../shared/lib/count.ts';
import { ok } from '../../../shared/result/result.ts';
import { toPath } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { answering, type CallHost, withHost, withWorkspace } from '../with-host.ts';
import { type Finish, withPassphrase } from '../workspace-options.ts';

interface FileOptions {
  readonly passphraseFile?: string;
  readonly out: string;
  readonly json?: boolean;
  readonly sample?: boolean;
}

/** The commands about a workspace as a file: make, copy, examine, bring back. */
export function addWorkspaceFile(program: Command, terminal: Terminal, finish: Finish): void {
  addInit(program, terminal, finish);
  addBackup(program, terminal, finish);
  addVerify(program, terminal, finish);
  addRestore(program, terminal, finish);
}

function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  withPassphrase(program.command('init'))
    .description('create a workspace')
    .argument('<workspace>', 'the file to create', toPath)
    .option('--sample', 'fill it with a company that nobody works at')
    .option('--json', 'print one JSON document')
    .action((path: string, { passphraseFile, sample, json }: FileOptions) =>
      finish(
        withHost(terminal, (call) =>
          answering(create(call, path, passphraseFile ?? null, sample === true), ({ contacts }) => {
            const isEncrypted = passphraseFile !== undefined;
            const people = contacts > 0 ? `, with ${sayCount(contacts, 'contact')}` : '';
            const document = { workspace: path, encrypted: isEncrypted, contacts };
            terminal.answer(json, document, () => `${basename(path)} is created${people}.`);
            if (!isEncrypted) {
              terminal.tell(`${basename(path)} is not encrypted: whoever can read the file can read every contact.`);
            }
            return exitCodes.done;
          }),
        ),
      ),
    );
}

function create(call: CallHost, path: string, passphrase: string | null, isSample: boolean) {
  return isSample
    ? call('workspace.createSample', { path, passphrase, now: Date.now() })
    : call('workspace.create', { path, passphrase });
}

function addBackup(program: Command, terminal: Terminal, finish: Finish): void {
  withPassphrase(program.command('backup'))
    .description('write a consistent copy of a workspace')
    .argument('<workspace>', 'the workspace', toPath)
    .requiredOption('-o, --out <file>', 'the copy', toPath)
    .option('--json', 'print one JSON document')
    .action((workspace: string, { out, json, ...options }: FileOptions) =>
      finish(
        withWorkspace(terminal, { ...options, workspace }, (call) =>
          answering(call('workspace.backup', { out }), ({ bytes }) => {
            const said = () => `${basename(out)} holds a copy of ${basename(workspace)}: ${sayCount(bytes, 'byte')}.`;
            terminal.answer(json, { out, bytes }, said);
            return exitCodes.done;
          }),
        ),
      ),
    );
}

function addVerify(program: Command, terminal: Terminal, finish: Finish): void {
  withPassphrase(program.command('verify'))
    .description('examine a workspace or a backup: the file, its tables, its ledger')
    .argument('<workspace>', 'the file to examine', toPath)
    .option('--json', 'print one JSON document')
    .action((path: string, { passphraseFile, json }: FileOptions) =>
      finish(
        withHost(terminal, async (call) => {
          const verified = await call('workspace.verify', { path, passphrase: passphraseFile ?? null });
          const damage = verified.ok ? null : verified.error;
          // A file too damaged to be opened has been examined all the same.
          const isCorrupt = damage?.code === 'storage' && damage.kind === 'corrupt';
          if (!verified.ok && !isCorrupt) return verified;
          const findings = verified.ok ? verified.value.findings : [{ code: 'pages', says: verified.error.says }];
          const isSound = findings.length === 0;
          const said = () => (isSound ? `${basename(path)} is sound.` : findings.map(({ says }) => says).join('\n'));
          terminal.answer(json, { findings }, said);
          return ok(isSound ? exitCodes.done : exitCodes.notAllFine);
        }),
      ),
    );
}

function addRestore(program: Command, terminal: Terminal, finish: Finish): void {
  withPassphrase(program.command('restore'))
    .description('make a workspace out of a backup')
    .argument('<backup>', 'the backup', toPath)
    .requiredOption('-o, --out <file>', 'the workspace to create; never one that is there', toPath)
    .option('--json', 'print one JSON document')
    .action((path: string, { out, passphraseFile, json }: FileOptions) =>
      finish(
        withHost(terminal, (call) =>
          answering(call('workspace.restore', { path, passphrase: passphraseFile ?? null, out }), () => {
            terminal.answer(json, { out }, () => `${basename(out)} is restored from ${basename(path)}.`);
            return exitCodes.done;
          }),
        ),
      ),
    );
}

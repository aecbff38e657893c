import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';

const commandLine = join(resolve(import.meta.dirname, '..', '..'), 'main', 'cli', 'index.ts');

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a person would type it in a terminal: another process, without Electron. */
export function typeCommand(...words: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

export function checkOnCommandLine(plan: string, workspace: string, now?: string): PlanVerdicts {
  const at = now === undefined ? [] : ['--now', now];
  const { stdout, stderr } = typeCommand('check', plan, '-w', workspace, '--json', ...at);
  if (stdout === '') throw new Error(`the command answered nothing: ${stderr}`);
  return JSON.parse(stdout) as PlanVerdicts;
}

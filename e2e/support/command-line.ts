import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** `check PLAN -w WORKSPACE --json`, as a person would type it in a terminal: another process, without Electron. */
export function checkOnCommandLine(plan: string, workspace: string): PlanVerdicts {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'main', 'cli', 'index.ts'), 'check', plan, '-w', workspace, '--json'],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(`the command answered nothing: ${stderr}`);
  return JSON.parse(stdout) as PlanVerdicts;
}

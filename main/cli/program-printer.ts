import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintJob } from '../../shared/contract/print-contract.ts';
import type { AppError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';

const cancelled: AppError = { code: 'cancelled', says: 'Cancelled. Nothing was written.' };
const notPrinted: AppError = {
  code: 'unexpected',
  reference: 'printing',
  says: 'Nothing was written: it could not be printed, for the reason above.',
};

/**
 * Prints with a program that is started for it: `words` with the path of a folder behind them. The folder holds the job
 * as `job.json` and takes what is made of it as `printed`; nobody else may read it, and it is removed whatever happens.
 */
export function createProgramPrinter(program: string, words: readonly string[]) {
  return async (job: PrintJob, signal: AbortSignal): Promise<Result<Uint8Array>> => {
    const folder = await mkdtemp(join(tmpdir(), 'unhurried-print-'));
    try {
      await writeFile(join(folder, 'job.json'), JSON.stringify(job), { mode: 0o600 });
      const ended = await runToItsEnd(program, [...words, folder], signal);
      if (signal.aborted || ended === 'stopped') return err(cancelled);
      return ended === 'done' ? ok(await readFile(join(folder, 'printed'))) : err(notPrinted);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** What the program says goes to the person, on standard error. A key that stops this command reaches it too. */
function runToItsEnd(
  program: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<'done' | 'failed' | 'stopped'> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit'], windowsHide: true });
    const stop = () => void child.kill();
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', reject);
    child.on('close', (code, stoppedBy) => {
      signal.removeEventListener('abort', stop);
      resolve(stoppedBy !== null ? 'stopped' : code === 0 ? 'done' : 'failed');
    });
  });
}

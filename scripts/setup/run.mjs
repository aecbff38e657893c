import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** What went wrong, in a sentence for the person at the terminal; anything else that is thrown is a bug. */
export class SetupError extends Error {}

/**
 * Runs a program without a shell and without a question on stdin.
 * Resolves with its exit code and what it printed; `show` streams the output instead of keeping it quiet, and a `signal`
 * that is aborted ends the program.
 */
export function run(program, args, { cwd = root, env = process.env, limitMs, show = false, signal } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, signal });
    let output = '';
    let timedOut = false;
    const timer =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, limitMs);
    const keep = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ code: 127, output: `${output}${error.message}\n`, timedOut });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? 1, output, timedOut });
    });
  });
}

/** Hands the terminal over to a program and resolves with its exit code. */
export function handOver(program, args, { cwd = root, env = process.env } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit', windowsHide: false });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', fail);
    child.on('close', (code, signal) => done(code ?? (signal === null ? 1 : 128)));
  });
}

/** The end of a long output: enough to see the reason. */
export function lastLines(output, count = 25) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

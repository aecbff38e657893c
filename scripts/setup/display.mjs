import { spawn } from 'node:child_process';
import { findOnPath } from './paths.mjs';
import { SetupError } from './run.mjs';
import { hasDisplay } from './system-libraries.mjs';

/** Runs `work` with the environment of a display: the one that is there, or a virtual one that ends with the work. */
export async function withDisplay(work) {
  if (hasDisplay()) return work(process.env);
  const { server, name } = await startVirtualDisplay();
  try {
    return await work({ ...process.env, DISPLAY: name });
  } finally {
    server.kill('SIGTERM');
  }
}

function startVirtualDisplay() {
  return new Promise((done, fail) => {
    const program = findOnPath('Xvfb');
    if (program === undefined)
      throw new SetupError('There is no display here and no Xvfb that would stand in for one.');
    // It picks a free number by itself and writes it to the fourth pipe once it answers. Without -noreset it would start
    // anew whenever its last window closed, and be gone for the one that opens just then.
    const server = spawn(program, ['-displayfd', '3', '-screen', '0', '2000x1200x24', '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
    });
    server.on('error', (error) => fail(new SetupError(`Xvfb did not start: ${error.message}`)));
    server.on('exit', (code) =>
      fail(new SetupError(`Xvfb ended with code ${code} before it showed a display. ${said}`)),
    );
    let number = '';
    server.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      number += chunk;
      if (number.endsWith('\n')) done({ server, name: `:${number.trim()}` });
    });
  });
}

import { describe, expect, it } from 'vitest';
import type { HostMessage, Request } from '../../shared/contract/message.ts';
import type { PrintJob } from '../../shared/contract/print-contract.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { createPortPair } from '../host/in-process-host.ts';
import { createDistantPrinter } from '../host/page-printer.ts';
import { answerPrints, type Print } from './answer-prints.ts';

const job: PrintJob = { kind: 'pdf', page: '<h1>Spring welcome</h1>', paper: 'a4' };
const cancelled = { code: 'cancelled', says: 'Cancelled.' } as const;

/** A data process that asks, and a shell that prints as it is told. */
function between(print: Print) {
  const [asking, answering] = createPortPair<HostMessage, Request>();
  const reported: unknown[] = [];
  const stopAll = answerPrints(answering, print, (_says, cause) => {
    reported.push(cause);
    return 'ab12cd34';
  });
  return { printPage: createDistantPrinter(asking), stopAll, reported };
}

const untilStopped: Print = (_job, signal) =>
  new Promise<Result<Uint8Array>>((resolve) => signal.addEventListener('abort', () => resolve(err(cancelled))));

describe('a print of the shell for the data process', () => {
  it('brings the bytes of the job that was sent', async () => {
    const { printPage } = between(async (asked) => ok(new TextEncoder().encode(JSON.stringify(asked))));
    const printed = await printPage(job, new AbortController().signal);
    expect(printed.ok && JSON.parse(new TextDecoder().decode(printed.value))).toEqual(job);
  });

  it('is given up when whoever asked turns back, and no other with it', async () => {
    const { printPage, stopAll } = between(untilStopped);
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [printPage(job, first.signal), printPage(job, second.signal)];
    first.abort();
    expect(await answers[0]).toEqual(err(cancelled));
    expect(await Promise.race([answers[1], Promise.resolve('still printing')])).toBe('still printing');
    stopAll();
    expect(await answers[1]).toEqual(err(cancelled));
  });

  it('that goes wrong is written down, and answered with where', async () => {
    const fault = new Error('the printed page ended: crashed');
    const { printPage, reported } = between(async () => Promise.reject(fault));
    expect(await printPage(job, new AbortController().signal)).toMatchObject({
      ok: false,
      error: { code: 'unexpected', reference: 'ab12cd34' },
    });
    expect(reported).toEqual([fault]);
  });
});

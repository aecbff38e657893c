import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { PrintJob } from '../../shared/contract/print-contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { parsePlanFile } from '../../shared/formats/plan-file.ts';
import { err, ok } from '../../shared/result/result.ts';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import type { PagePrinter } from './page-printer.ts';
import { anasJourney, hostWithWorkspace } from './testing/temporary-host.ts';

const now = Date.parse('2026-04-08T09:00:00Z');
const plan: Plan = valueOf(
  parsePlanFile({
    unhurriedPlan: 1,
    id: 'spring',
    name: 'Spring',
    timeZone: 'Europe/Berlin',
    startOn: '2026-05-04',
    audience: ['ana@example.com'],
    steps: [{ id: 'hello', offsetDays: 0, at: '09:30', channel: 'email', purpose: 'newsletter', subject: 'Hello' }],
  }),
);

async function hostWith(printPage?: PagePrinter) {
  const host = await hostWithWorkspace(null, printPage === undefined ? {} : { printPage });
  valueOf(await host.call('import.journey', { jobId: 'j', paths: [host.file('a.jsonl', anasJourney)], at: noon }));
  return { ...host, out: host.file('spring.pdf', 'older') };
}

const asked = { plan, now, format: 'pdf', madeBy: 'Kari', paper: 'letter' } as const;
const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 128]);

describe('an export that a browser makes', () => {
  it('is made of the page its preview shows, on the paper that was asked for, and written byte for byte', async () => {
    const jobs: PrintJob[] = [];
    const host = await hostWith(async (job) => {
      jobs.push(job);
      return ok(bytes);
    });
    const preview = valueOf(await host.call('plans.preview', asked));
    expect(jobs).toEqual([]);
    expect(valueOf(await host.call('plans.export', { ...asked, out: host.out }))).toEqual({
      bytes: bytes.length,
      touches: 1,
      left: [],
      sent: null,
    });
    expect(jobs).toEqual([{ kind: 'pdf', page: preview.shows === 'text' ? preview.text : '', paper: 'letter' }]);
    expect([...readFileSync(host.out)]).toEqual([...bytes]);
  });

  it('is made of the picture its preview shows, as large as that says it is', async () => {
    const jobs: PrintJob[] = [];
    const host = await hostWith(async (job) => {
      jobs.push(job);
      return ok(bytes);
    });
    const preview = valueOf(await host.call('plans.preview', { ...asked, format: 'png' }));
    valueOf(await host.call('plans.export', { ...asked, format: 'png', out: host.out }));
    const picture = preview.shows === 'text' ? preview.text : '';
    const svg = new new Window().DOMParser().parseFromString(picture, 'image/svg+xml').documentElement;
    const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
    expect(width).toBeGreaterThan(height ?? 0);
    expect(jobs).toEqual([{ kind: 'png', picture, width, height }]);
  });

  it('that cannot be printed leaves the older file as it was', async () => {
    const failure = { code: 'unexpected', reference: 'ab12cd34', says: 'The printed page ended.' } as const;
    const host = await hostWith(async () => err(failure));
    expect(errorOf(await host.call('plans.export', { ...asked, out: host.out }))).toEqual(failure);
    expect(readFileSync(host.out, 'utf8')).toBe('older');
    const files = readdirSync(host.folder);
    expect(files.filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('can be stopped while it is printed', async () => {
    let isPrinting = false;
    const host = await hostWith((_job, signal) => {
      isPrinting = true;
      return new Promise((resolve) =>
        signal.addEventListener('abort', () => resolve(err({ code: 'cancelled', says: 'Cancelled.' }))),
      );
    });
    const written = host.call('plans.export', { ...asked, out: host.out, jobId: 'stop' });
    while (!isPrinting) await new Promise((resolve) => setImmediate(resolve));
    expect(host.announcements.at(-1)).toMatchObject({ type: 'progress', jobId: 'stop', says: 'Printing Spring' });
    valueOf(await host.call('jobs.cancel', { jobId: 'stop' }));
    expect(errorOf(await written).code).toBe('cancelled');
    expect(readFileSync(host.out, 'utf8')).toBe('older');
  });

  it('is refused in words where there is no browser', async () => {
    const host = await hostWith();
    expect(errorOf(await host.call('plans.export', { ...asked, out: host.out })).code).toBe('blocked');
    expect(readFileSync(host.out, 'utf8')).toBe('older');
  });
});

/**
 * Times the page of a plan for 500 people and 8 steps: from its verdicts to the text of the file, its package with it;
 * median of 5, and its size. Run: node bench/review-page.ts
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printReview } from '../main/export/print-review.ts';
import type { FileParts } from '../main/export/printer.ts';
import { aDocument } from '../main/export/test-document.ts';
import { createInProcessHost } from '../main/host/in-process-host.ts';
import { readReviewPage } from '../main/import/read-review-page.ts';
import type { Result } from '../shared/result/result.ts';
import { makeContacts, makeJourneys, makePlan } from './made-journeys.ts';

const people = 500;
const runs = 5;
const goalMs = 1000;
const goalBytes = 1_500_000;
const now = Date.parse('2026-04-09T07:12:00Z');

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.says);
}

const choices = { events: 'step', told: () => undefined, protection: null } as const;

async function sizeOf(parts: FileParts): Promise<number> {
  let bytes = 0;
  for await (const part of parts) bytes += Buffer.byteLength(part);
  return bytes;
}

async function exportPage(folder: string): Promise<string> {
  const journeys = join(folder, 'journeys.jsonl');
  writeFileSync(journeys, makeJourneys(people, now));
  const contacts = join(folder, 'contacts.csv');
  writeFileSync(contacts, makeContacts(people));
  const out = join(folder, 'page.html');
  const host = createInProcessHost({
    program: 'the bench',
    now: Date.now,
    report: (_, error) => {
      throw error;
    },
  });
  const { call } = host.client;
  try {
    valueOf(await call('workspace.create', { path: join(folder, 'made.unhurried'), passphrase: null }));
    valueOf(await call('import.contacts', { jobId: 'bench', paths: [contacts], at: now }));
    valueOf(await call('import.journey', { jobId: 'bench', paths: [journeys], at: now }));
    valueOf(await call('plans.export', { plan: makePlan(people), now, format: 'html', out, madeBy: 'Kari Løvaas' }));
  } finally {
    host.close();
  }
  return readFileSync(out, 'utf8');
}

const folder = mkdtempSync(join(tmpdir(), 'unhurried-bench-'));
try {
  const exported = await exportPage(folder);
  const review = valueOf(await readReviewPage(exported, null));
  const times: number[] = [];
  const begun = process.cpuUsage();
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    bytes = await sizeOf(printReview(aDocument(review), choices));
    times.push(performance.now() - begin);
  }
  const { user, system } = process.cpuUsage(begun);
  const [first = Number.NaN] = times;
  const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  const { fine, caution, blocked, 'too-fast': tooFast } = review.verdicts.summary;
  console.log(
    `${review.verdicts.touches.length} touches: ${fine} fine, ${caution} caution, ${tooFast} too fast, ${blocked} blocked`,
  );
  console.log(`page: first ${first.toFixed(0)} ms, median of ${runs} ${median.toFixed(0)} ms (goal ${goalMs} ms)`);
  // What a busy machine does not blur.
  console.log(`processor: ${((user + system) / runs / 1000).toFixed(0)} ms each`);
  console.log(`size: ${bytes} bytes (goal ${goalBytes})`);
  if (median > goalMs || bytes > goalBytes) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

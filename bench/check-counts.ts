/**
 * Times the verdict counts of a plan with 8 steps for everyone of a workspace, from the closed file, beside reading the
 * columns that takes of all events with one statement in the same process; median of 5, and what twice the people cost.
 * Run: node bench/check-counts.ts
 */
import { openDatabase } from '../main/db/open-database.ts';
import { createInProcessHost } from '../main/host/in-process-host.ts';
import type { PlanCounts } from '../shared/domain/count-verdicts.ts';
import type { Plan, PlanStep } from '../shared/domain/plan.ts';
import { stages } from '../shared/domain/stage.ts';
import { asOf, workspaceOf } from './make-workspace.ts';
import { median } from './median.ts';

const people = 100_000;
const runs = 5;
const goals = { ratio: 2, growth: 2.1, megabytes: 500 } as const;
/** What of an event a verdict depends on. */
const columns = `contact_id, at, event_key, kind, channel, purpose, ask, type, data, refers_to, method, until,
  cadence_days, undated, evidence, amount`;

const body = 'This is Ana from Unhurried. You signed up at the fair; here is what is new about tools.';
const step = (id: string, offsetDays: number, parts: Partial<PlanStep>): PlanStep => ({
  id,
  offsetDays,
  at: '09:30',
  channel: 'email',
  purpose: 'newsletter',
  ask: 2,
  data: 'declared',
  subject: 'Hello {{first_name}}',
  body,
  facts: [],
  ...parts,
});
const plan: Plan = {
  id: 'bench',
  name: 'Eight steps',
  timeZone: 'Europe/Berlin',
  startOn: '2026-05-06',
  pace: 'fixed',
  audience: { stage: stages },
  steps: [
    step('letter 1', 0, {}),
    step('offer 1', 7, { purpose: 'offer', ask: 4 }),
    step('letter 2', 14, {}),
    step('question', 28, { ask: 3 }),
    step('letter 3', 35, {}),
    step('paper letter', 42, { channel: 'direct-mail', purpose: 'offer', ask: 4 }),
    step('letter 4', 60, {}),
    step('offer 2', 75, { purpose: 'offer', ask: 4 }),
  ],
  adjustments: [],
};

/** ms to read the events of a closed file by contact and time. */
function readEvents(path: string): number {
  const begin = performance.now();
  const opened = openDatabase({ path, passphrase: null, access: 'reading', now: asOf });
  if (!opened.ok) throw new Error(opened.error.says);
  const { db } = opened.value;
  const rows = db.prepare<[], readonly unknown[]>(`SELECT ${columns} FROM event ORDER BY contact_id, at, event_key`);
  let count = 0;
  for (const row of rows.raw().iterate()) count += row.length;
  db.close();
  if (count === 0) throw new Error('there are no events');
  return performance.now() - begin;
}

/** ms to open the file, count and close it again, as the program does it. */
async function countVerdicts(path: string): Promise<{ readonly ms: number; readonly counts: PlanCounts }> {
  const begin = performance.now();
  const report = (reference: string, error: unknown) => console.error(reference, error);
  const host = createInProcessHost({ program: 'The bench', report, now: () => asOf });
  const opened = await host.client.call('workspace.open', { path, passphrase: null });
  if (!opened.ok) throw new Error(opened.error.says);
  const counted = await host.client.call('plans.count', { plan, now: asOf });
  if (!counted.ok) throw new Error(counted.error.says);
  host.close();
  return { ms: performance.now() - begin, counts: counted.value };
}

async function measure(size: number) {
  const path = workspaceOf(size);
  readEvents(path);
  const { counts } = await countVerdicts(path);
  const reading: number[] = [];
  const counting: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    reading.push(readEvents(path));
    counting.push((await countVerdicts(path)).ms);
  }
  const ratio = median(counting.map((ms, run) => ms / (reading[run] ?? Number.NaN)));
  return { people: size, readMs: median(reading), countMs: median(counting), ratio, counts };
}

const half = await measure(people / 2);
const whole = await measure(people);
const growth = whole.countMs / half.countMs;
const megabytes = process.resourceUsage().maxRSS / 1024;

console.log(`8 steps, 20 events a person on average, median of ${runs}`);
console.log('   people   read events   count verdicts   ratio');
for (const { people: size, readMs, countMs, ratio } of [half, whole]) {
  const cells = [size.toLocaleString('en-GB').padStart(9), `${readMs.toFixed(0)} ms`.padStart(13)];
  console.log([...cells, `${countMs.toFixed(0)} ms`.padStart(16), ratio.toFixed(2).padStart(7)].join(' '));
}
console.log(`Twice the people cost ${growth.toFixed(2)} times (goal ${goals.growth}); ratio goal ${goals.ratio}.`);
console.log(`Peak memory ${megabytes.toFixed(0)} MB (goal ${goals.megabytes}).`);
console.log(JSON.stringify({ half, whole, growth, megabytes }));
if (whole.ratio > goals.ratio || growth > goals.growth || megabytes > goals.megabytes) process.exitCode = 1;

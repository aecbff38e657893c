/**
 * Times the answer to one step moved in an open plan for 10,000 people, and for half as many: verdict counts per step and
 * all that is said of the forty people in sight, as the window asks for them; median of 9 moves of the middle step, and
 * of the first. Run: node bench/recheck.ts
 */
import { createInProcessHost, type InProcessHost } from '../main/host/in-process-host.ts';
import type { Plan } from '../shared/domain/plan.ts';
import { fiveSteps } from './five-steps.ts';
import { asOf, emailOf, workspaceOf } from './make-workspace.ts';
import { median } from './median.ts';

const people = 10_000;
const moves = 9;
const inSightCount = 40;
const goals = { answerMs: 50, wishMs: 16 } as const;

/** Waiting and processor time in ms: on a busy machine the two differ. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

function medianOf(took: readonly Took[]): Took {
  return { wall: median(took.map(({ wall }) => wall)), cpu: median(took.map(({ cpu }) => cpu)) };
}

async function timed(host: InProcessHost, plan: Plan): Promise<Took> {
  const inSight = Array.from({ length: inSightCount }, (_, number) => emailOf(number));
  const begin = performance.now();
  const cpuBegin = process.cpuUsage();
  const counted = await host.client.call('plans.count', { plan, now: asOf, inSight });
  if (!counted.ok) throw new Error(counted.error.says);
  const cpu = process.cpuUsage(cpuBegin);
  return { wall: performance.now() - begin, cpu: (cpu.user + cpu.system) / 1000 };
}

async function measure(size: number) {
  const report = (reference: string, error: unknown) => console.error(reference, error);
  const host = createInProcessHost({ program: 'The bench', report, now: () => asOf });
  const opened = await host.client.call('workspace.open', { path: workspaceOf(size), passphrase: null });
  if (!opened.ok) throw new Error(opened.error.says);
  const first = await timed(host, fiveSteps(size, [0, 7, 21, 35, 49]));
  const middle: Took[] = [];
  const early: Took[] = [];
  for (let move = 1; move <= moves; move += 1)
    middle.push(await timed(host, fiveSteps(size, [0, 7, 21 + move, 35, 49])));
  for (let move = 1; move <= moves; move += 1)
    early.push(await timed(host, fiveSteps(size, [move % 7, 7, 21, 35, 49])));
  host.close();
  return { people: size, first, middle: medianOf(middle), early: medianOf(early) };
}

const half = await measure(people / 2);
const whole = await measure(people);
const ms = ({ wall, cpu }: Took) => `${wall.toFixed(0)} (${cpu.toFixed(0)})`;
console.log(`5 steps, ${inSightCount} people in sight, median of ${moves}; ms, in brackets ms of processor time`);
console.log('   people     first count   third step moved   first step moved');
for (const { people: size, first, middle, early } of [half, whole]) {
  const cells = [ms(first).padStart(15), ms(middle).padStart(18), ms(early).padStart(18)];
  console.log([size.toLocaleString('en-GB').padStart(9), ...cells].join(' '));
}
const growth = (whole.middle.wall / half.middle.wall).toFixed(2);
console.log(`Twice the people cost ${growth} times; goal ${goals.answerMs} ms, wish ${goals.wishMs} ms.`);
console.log(JSON.stringify({ half, whole }));
if (whole.middle.wall > goals.answerMs) process.exitCode = 1;

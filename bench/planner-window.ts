/**
 * Finds the longest tasks of the window with a plan for 10,000 people and 5 steps open in the real program, and for 200
 * people beside it: while it is judged for the first time, while a step moves and everyone is judged anew, and while dates
 * are found for whatever is too fast. Needs the app built by `npm start` or `npm test`, and a display.
 * Run: xvfb-run -a node bench/planner-window.ts
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PlannerScreen } from '../e2e/screens/planner-screen.ts';
import { Screens } from '../e2e/screens/screens.ts';
import { StartScreen } from '../e2e/screens/start-screen.ts';
import { launchProgram } from '../e2e/support/program.ts';
import type { Bridge } from '../shared/contract/bridge.ts';
import { fiveSteps } from './five-steps.ts';
import { asOf, workspaceOf } from './make-workspace.ts';

const sizes = [200, 10_000] as const;
const goalMs = 50;
/** For a busy machine. */
const patienceMs = 10 * 60_000;
/** What comes after the verdicts are there: the names of everyone, and what the store says. */
const afterMs = 3000;

/** A task of the window's thread: how long it lay on the clock and what it took of the processor, in ms. */
interface Task {
  readonly wall: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, the second of processor time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the window while something is done, longest first. */
async function tasksDuring(app: ElectronApplication, page: Page, work: () => Promise<void>): Promise<readonly Task[]> {
  await app.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['toplevel'] }));
  await work();
  await page.waitForTimeout(afterMs);
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  rmSync(path);
  const thread = traceEvents.find((event) => event.pid === pid && event.args?.name === 'CrRendererMain')?.tid;
  return traceEvents
    .filter((event) => event.pid === pid && event.tid === thread && event.name === 'ThreadControllerImpl::RunTask')
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
    .toSorted((a, b) => b.cpu - a.cpu);
}

async function measure(people: number) {
  const folder = mkdtempSync(join(tmpdir(), 'unhurried-bench-'));
  const workspace = join(folder, 'bench.unhurried');
  copyFileSync(workspaceOf(10_000), workspace);
  const app = await launchProgram(join(folder, 'profile'));
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(patienceMs);
    await app.context().clock.setFixedTime(new Date(asOf));
    await page.waitForLoadState('domcontentloaded');
    await new StartScreen(page, app).open(workspace);
    await new Screens(page).go('Planner');
    const planner = new PlannerScreen(page, app);
    const plan = fiveSteps(people);
    await page.evaluate(
      async (input) => {
        const { unhurried } = globalThis as unknown as { readonly unhurried: Bridge };
        await unhurried.call('plans.save', input);
      },
      { plan, doing: 'Saving', at: asOf },
    );
    const opening = await tasksDuring(app, page, async () => {
      await page.evaluate((id) => {
        (globalThis as unknown as { readonly location: { hash: string } }).location.hash = `#/plans/stored/${id}`;
      }, plan.id);
      await planner.grid.waitFor();
      await planner.judged();
    });
    const moving = await tasksDuring(app, page, async () => {
      await page.locator('.step-card').nth(2).press('Alt+ArrowRight');
      await page.getByText('Step 3 moved to').waitFor();
      await planner.judged();
    });
    const calming = await tasksDuring(app, page, async () => {
      await planner.showPreview.click();
      await planner.preview.waitFor();
    });
    return { opening, moving, calming };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log('The three longest tasks of the window, ms of processor time, in brackets by the clock');
let longest = 0;
for (const people of sizes) {
  for (const [doing, tasks] of Object.entries(await measure(people))) {
    const said = tasks.slice(0, 3).map(({ cpu, wall }) => `${cpu.toFixed(0)} (${wall.toFixed(0)})`);
    console.log(`${people.toLocaleString('en-GB').padStart(7)} people, ${doing.padEnd(8)} ${said.join(' · ')}`);
    longest = Math.max(longest, tasks[0]?.cpu ?? Number.NaN);
  }
}
console.log(`The longest took ${longest.toFixed(0)} ms of the processor (goal ${goalMs}).`);
if (longest > goalMs) process.exitCode = 1;

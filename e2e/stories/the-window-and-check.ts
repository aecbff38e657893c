import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayMoment } from '../../renderer/lib/say-date.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { nextClock } from '../../shared/domain/time.ts';
import type { PlanVerdicts, TouchVerdict } from '../../shared/domain/verdict.ts';
import { createSample } from '../../shared/sample/create-sample.ts';
import { ExportDialog } from '../screens/export-dialog.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { typeCommand } from '../support/command-line.ts';
import { expect, test } from '../support/test.ts';

const verdictWords = { fine: 'Fine', caution: 'Caution', 'too-fast': 'Too fast', blocked: 'Blocked' } as const;
const { plans } = createSample(0);

/** One touch as the window shows it. */
interface Shown {
  /** Of its cell. */
  readonly id: string;
  readonly verdict: string;
  /** Of one that is not fine: why, and from when it would be. */
  readonly words: string;
}

test('the window says of every touch of the sample company what the command line says of it', async ({
  app,
  window,
  folder,
  profile,
}) => {
  const planner = new PlannerScreen(window, app);
  const exporting = new ExportDialog(window, app);
  const shown = new Map<string, readonly Shown[]>();
  await new StartScreen(window, app).sample.click();
  for (const { id, name } of plans) {
    await new Screens(window).go('Planner');
    await window.getByRole('link', { name: new RegExp(`^${name}`) }).click();
    await expect(planner.grid).toHaveAttribute('aria-busy', 'false');
    shown.set(id, await readEveryTouch(planner));
    await window.keyboard.press('e');
    await expect(exporting.page.getByRole('heading', { level: 1, name })).toBeVisible();
    // The data says for which moment the verdicts are.
    await exporting.choose('data');
    await exporting.write('data', join(folder, `${id}.json`));
    await expect(exporting.dialog).toBeHidden();
  }
  await app.close();

  const sample = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('.unhurried'),
  );
  for (const plan of plans) {
    const { id } = plan;
    const file = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as PlanVerdicts;
    // What only an export says: on which events it rests.
    const { journeys, ...exported } = file;
    expect(journeys).toHaveLength(exported.summary.contacts);
    const now = ['--now', exported.now];
    const { stdout } = typeCommand('check', id, '-w', join(profile, sample ?? ''), '--json', ...now);
    const checked = JSON.parse(stdout) as PlanVerdicts;
    expect(checked).toEqual(exported);
    const byId = new Map(shown.get(id)?.map((one) => [one.id, one]));
    expect(byId.size).toBe(checked.touches.length);
    for (const touch of checked.touches) {
      const step = plan.steps.findIndex((one) => one.id === touch.step);
      const one = byId.get(`touch-${encodeURIComponent(touch.contact)}-${step}`);
      if (one === undefined) throw new Error(`the window does not show step ${step + 1} of ${touch.contact}`);
      expectToSayTheSame(one, touch, plan, Date.parse(exported.now));
    }
  }
});

/** Every touch, person by person down the matrix; of those that are not fine, what is said beside it too. */
async function readEveryTouch(planner: PlannerScreen): Promise<readonly Shown[]> {
  await planner.grid.getByRole('gridcell').first().click();
  // All of it in the page: from here the keys and clicks would take minutes.
  return planner.grid.evaluate(async (grid) => {
    const drawn = () => new Promise((done) => setTimeout(done));
    const selected = () => grid.querySelector('[role=gridcell][aria-selected=true]');
    const touch = () => document.querySelector('[aria-label="The touch"]')?.textContent ?? '';
    const shown: Shown[] = [];
    const read = new Set<string>();
    for (;;) {
      // The rows that come into sight are drawn with the next frame.
      await new Promise(requestAnimationFrame);
      const cells = [...(selected()?.parentElement?.querySelectorAll<HTMLElement>('[role=gridcell]') ?? [])];
      if (cells.some(({ id }) => read.has(id))) return shown;
      for (const cell of cells) {
        read.add(cell.id);
        const verdict = cell.getAttribute('aria-label') ?? '';
        if (!verdict.startsWith('Fine')) {
          cell.click();
          await drawn();
        }
        shown.push({ id: cell.id, verdict, words: verdict.startsWith('Fine') ? '' : touch() });
      }
      grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      await drawn();
    }
  });
}

function expectToSayTheSame(shown: Shown, touch: TouchVerdict, plan: Plan, now: number): void {
  expect(shown.verdict).toMatch(new RegExp(`^${verdictWords[touch.verdict]}, `));
  if (touch.verdict === 'fine') return;
  expect(shown.words).toContain(touch.reasons[0]?.sentence);
  const said = /Earliest safe date: (.+?, \d\d:\d\d)\./.exec(shown.words)?.[1];
  const safeAt = touch.earliestSafeAt === null ? null : Date.parse(touch.earliestSafeAt);
  if (safeAt === null || safeAt <= Date.parse(touch.at)) {
    expect(said).toBeUndefined();
    if (safeAt === null)
      expect(shown.words).toMatch(touch.instead === undefined ? 'No date changes this.' : 'What would help: ');
    return;
  }
  // As soon as it is worked out, the window says the clock time of the step on that day, or the next.
  const clock = plan.steps.find(({ id }) => id === touch.step)?.at ?? '';
  const moments = [safeAt, nextClock(safeAt, clock, plan.timeZone)];
  expect(moments.map((at) => sayMoment(at, now, plan.timeZone))).toContain(said);
}

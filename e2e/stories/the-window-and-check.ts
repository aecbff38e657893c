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
    // The data says for which moment they are.
    await window.keyboard.press('e');
    await exporting.choose('Data');
    await exporting.write('data', join(folder, `${id}.json`));
    await expect(exporting.dialog).toBeHidden();
  }
  await app.close();

  const sample = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('.unhurried'),
  );
  for (const plan of plans) {
    const { id } = plan;
    const exported = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as PlanVerdicts;
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

/** Every touch, read while the arrows go through the matrix from its first to its last. */
async function readEveryTouch(planner: PlannerScreen): Promise<readonly Shown[]> {
  await planner.grid.getByRole('gridcell').first().click();
  // The keys are pressed in the page: from here a thousand of them would take minutes.
  return planner.grid.evaluate(async (grid) => {
    const press = async (key: string) => {
      grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((drawn) => setTimeout(drawn));
    };
    const read = (): Shown => {
      const id = grid.getAttribute('aria-activedescendant') ?? '';
      const verdict = document.getElementById(id)?.getAttribute('aria-label') ?? '';
      return { id, verdict, words: document.querySelector('[aria-label="The touch"]')?.textContent ?? '' };
    };
    const shown: Shown[] = [];
    const steps = Number(grid.getAttribute('aria-colcount')) - 1;
    const people = new Set<string>();
    for (;;) {
      await press('Home');
      // The rows that come into sight are drawn with the next frame.
      await new Promise(requestAnimationFrame);
      const first = read();
      if (people.has(first.id)) return shown;
      people.add(first.id);
      shown.push(first);
      for (let step = 1; step < steps; step++) {
        await press('ArrowRight');
        shown.push(read());
      }
      await press('ArrowDown');
    }
  });
}

function expectToSayTheSame(shown: Shown, touch: TouchVerdict, plan: Plan, now: number): void {
  expect(shown.verdict).toMatch(new RegExp(`^${verdictWords[touch.verdict]}, `));
  expect(shown.words).toContain(touch.reasons[0]?.sentence ?? 'There is room for this touch');
  const said = /Earliest safe date: (.+?, \d\d:\d\d)\./.exec(shown.words)?.[1];
  const safeAt = touch.earliestSafeAt === null ? null : Date.parse(touch.earliestSafeAt);
  if (touch.verdict === 'fine' || safeAt === null || safeAt <= Date.parse(touch.at)) {
    expect(said).toBeUndefined();
    if (touch.verdict !== 'fine' && safeAt === null)
      expect(shown.words).toMatch(touch.instead === undefined ? 'No date changes this.' : 'What would help: ');
    return;
  }
  // As soon as it is worked out, the window says the clock time of the step on that day, or the next.
  const clock = plan.steps.find(({ id }) => id === touch.step)?.at ?? '';
  const moments = [safeAt, nextClock(safeAt, clock, plan.timeZone)];
  expect(moments.map((at) => sayMoment(at, now, plan.timeZone))).toContain(said);
}

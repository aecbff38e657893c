import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { printPlan } from '../../shared/formats/plan-file.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { barriers } from '../support/axe.ts';
import { checkOnCommandLine, typeCommand } from '../support/command-line.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { writeSpringFiles } from '../support/spring-files.ts';
import { expect, test } from '../support/test.ts';

const dayMs = 86_400_000;
const words = { fine: 'Fine', caution: 'Caution', 'too-fast': 'Too fast', blocked: 'Blocked' } as const;

/** Ana, Bo and Chi in a workspace that was made in a terminal, and the planner of it. */
async function openPlanner(app: ElectronApplication, window: Page, folder: string) {
  const files = writeSpringFiles(folder, Date.now());
  const workspace = join(folder, 'fair.unhurried');
  for (const command of [
    ['init', workspace],
    ['import', 'contacts', files.contacts, '-w', workspace],
    ['import', 'journey', files.journey, '-w', workspace],
  ]) {
    expect(typeCommand(...command)).toMatchObject({ status: 0 });
  }
  await new StartScreen(window, app).open(workspace);
  await new Screens(window).go('Planner');
  return { workspace, planner: new PlannerScreen(window, app) };
}

function dateIn(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
}

async function drag(window: Page, planner: PlannerScreen, target: Locator, px: number): Promise<void> {
  // The axis may change with the verdicts, and a mark that was moved glides to its date.
  await planner.settled();
  await target.evaluate((element) => Promise.allSettled(element.getAnimations().map((one) => one.finished)));
  await target.hover();
  const box = await target.boundingBox();
  if (box === null) throw new Error('what is to be dragged is not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await window.mouse.down();
  await window.mouse.move(x + px / 2, y, { steps: 4 });
  await window.mouse.move(x + px, y, { steps: 4 });
  await window.mouse.up();
}

/** The verdicts on screen are those the command line has of the plan as it is stored. */
async function expectVerdictsOfCheck(app: ElectronApplication, window: Page, planner: PlannerScreen, place: Place) {
  const shown = await planner.readOut();
  const plan = await window.evaluate(async () => {
    const id = decodeURIComponent(location.hash.split('/').at(-1) ?? '');
    const { unhurried } = globalThis as unknown as { readonly unhurried: Bridge };
    return (await unhurried.call('plans.get', { id })) as { readonly value: Plan };
  });
  const file = join(place.folder, 'as-stored.json');
  writeFileSync(file, printPlan(plan.value));
  await app.close();
  const checked = checkOnCommandLine(file, place.workspace);
  for (const [index, person] of people.entries()) {
    const own = checked.touches.filter(({ contact }) => contact === emails[index]);
    const said = own.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ verdict }) => words[verdict]);
    expect(shown[person]?.filter((label) => !label.startsWith('Left out')).map((label) => label.split(',')[0])).toEqual(
      said,
    );
  }
}

interface Place {
  readonly folder: string;
  readonly workspace: string;
}

const people = ['Ana Petrović', 'Bo Lindqvist'] as const;
const emails = ['ana@example.com', 'bo@example.com'] as const;

test('a sequence is planned with the mouse, eased by a click, decided on, and taken back', async ({
  app,
  window,
  folder,
}) => {
  const { planner, workspace } = await openPlanner(app, window, folder);

  await test.step('a plan with two people and two steps', async () => {
    await planner.planASequence.click();
    await window.getByRole('textbox', { name: 'Name' }).fill('Autumn visit');
    await window.getByLabel('Start').fill(dateIn(6));
    await window.getByRole('button', { name: 'Plan Autumn visit' }).click();
    await planner.choosePeople.click();
    for (const person of people)
      await window.getByRole('checkbox', { name: new RegExp(person) }).check({ force: true });
    expect(await barriers(window)).toEqual([]);
    await window.getByRole('button', { name: 'Plan for 2 people' }).click();

    await planner.addStep.click();
    await planner.stepForm.purpose.fill('offer');
    await planner.stepForm.subject.fill('A visit in autumn');
    await planner.stepForm.text.fill('Act now, only 3 days left.');
    await expect(planner.stepForm.findings).toContainText('hurries the reader');
    await expect(planner.stepForm.findings).toContainText('leave the choice to the reader');
    await planner.stepForm.text.fill('A visit can be arranged in October.');
    await expect(planner.stepForm.region).toContainText('Nothing in this text presses.');
    expect(await barriers(window)).toEqual([]);
    await planner.stepForm.close();
    await planner.addStep.click();
    await planner.stepForm.days.fill('4');
    await planner.stepForm.purpose.fill('offer');
    await planner.stepForm.ask(5);
    await planner.stepForm.close();
  });

  await test.step('the verdict says that it is too fast, and from when it would not be', async () => {
    await planner.cell('Bo Lindqvist', 0).click();
    await expect(planner.touch).toContainText('Bo Lindqvist Step 1');
    await expect(planner.touch).toContainText('Too fast');
    await expect(planner.touch).toContainText('Earliest safe date');
    await expect(planner.kept).toContainText('Saved');
  });

  await test.step('a step is dragged along the axis in days, and one touch for one person', async () => {
    await planner.judged();
    const day = (await planner.cell('Bo Lindqvist', 1).getAttribute('aria-label')) ?? '';
    await drag(window, planner, planner.grid.getByRole('button', { name: /^Email/ }).last(), 120);
    await expect(window.getByText(/^Step 2 moved to /)).toBeVisible();
    await expect(planner.undo).toHaveAccessibleName(/Moving step 2/);
    await planner.undo.click();
    await expect(planner.cell('Bo Lindqvist', 1)).toHaveAccessibleName(day);
    await drag(window, planner, planner.cell('Bo Lindqvist', 1), 120);
    await expect(window.getByText(/^Step 2 of Bo Lindqvist moved to /)).toBeVisible();
    await expect(planner.undo).toHaveAccessibleName(/Moving step 2 of Bo Lindqvist/);
    await planner.undo.click();
    await expect(planner.cell('Bo Lindqvist', 1)).toHaveAccessibleName(day);
    await planner.cell('Bo Lindqvist', 0).click();
  });
  const before = await planner.readOut();

  await test.step('it moves to the earliest safe date, and the later step with it', async () => {
    await planner.touch.getByRole('button', { name: /^Move to / }).click();
    await expect(planner.cell('Bo Lindqvist', 0)).toHaveAccessibleName(/^(Fine|Caution).*moved/);
    await expect(planner.cell('Bo Lindqvist', 1)).toHaveAccessibleName(/moved/);
  });

  await test.step('an ask that goes too far is softened', async () => {
    await planner.cell('Bo Lindqvist', 1).click();
    await planner.touch.getByRole('button', { name: / instead$/ }).click();
    await expect(planner.cell('Bo Lindqvist', 1)).toHaveAccessibleName(/softer ask/);
  });

  await test.step('one goes ahead with a written reason', async () => {
    await planner.cell('Ana Petrović', 1).click();
    await planner.touch.getByRole('button', { name: 'More for this touch' }).click();
    await window.getByRole('menuitem', { name: 'Go ahead, with a reason' }).click();
    await window.getByRole('button', { name: 'Go ahead' }).click();
    await expect(window.getByText(/^A reason is needed/)).toBeVisible();
    await window.getByRole('textbox', { name: 'Reason' }).fill('She asked for the offer on the phone.');
    await window.getByRole('textbox', { name: 'Decided by' }).fill('Kari');
    await window.getByRole('button', { name: 'Go ahead' }).click();
    await expect(planner.cell('Ana Petrović', 1)).toHaveAccessibleName(/goes ahead/);
    await expect(planner.touch).toContainText('Kari goes ahead: She asked for the offer on the phone.');
    expect(await barriers(window)).toEqual([]);
  });
  const after = await planner.readOut();

  await test.step('all of it is taken back, and done again', async () => {
    for (const doing of [/Going ahead with/, /A softer ask/, /Moving step 1/]) {
      await expect(planner.undo).toHaveAccessibleName(doing);
      await planner.undo.click();
    }
    await expect.poll(() => planner.readOut()).toEqual(before);
    for (const doing of [/Moving step 1/, /A softer ask/, /Going ahead with/]) {
      await expect(planner.redo).toHaveAccessibleName(doing);
      await planner.redo.click();
    }
    await expect.poll(() => planner.readOut()).toEqual(after);
  });

  await expectVerdictsOfCheck(app, window, planner, { folder, workspace });
});

test('the same needs no mouse', async ({ app, window, folder }) => {
  const { planner, workspace } = await openPlanner(app, window, folder);
  const { keyboard } = window;

  await expect(planner.planASequence).toBeVisible();
  await keyboard.press('n');
  await window.getByRole('textbox', { name: 'Name' }).waitFor();
  await keyboard.type('Autumn visit');
  await keyboard.press('Enter');
  await expect(planner.choosePeople).toBeVisible();
  await pressOn(window, planner.choosePeople);
  const named = window.getByRole('textbox', { name: 'Add by address or id, several at once' });
  await tabTo(window, named);
  await keyboard.type('ana@example.com, bo@example.com, nobody@example.com, zoe@example.com');
  await pressOn(window, window.getByRole('button', { name: 'Add', exact: true }));
  await expect(window.getByText(/2 names are in no contact of this workspace/)).toContainText(
    'nobody@example.com, zoe@example.com',
  );
  await pressOn(window, window.getByRole('button', { name: 'Plan for 2 people' }));

  for (const days of ['0', '4']) {
    await keyboard.press('a');
    await tabTo(window, planner.stepForm.days);
    await keyboard.press('Control+a');
    await keyboard.type(days);
    await tabTo(window, planner.stepForm.purpose);
    await keyboard.press('Control+a');
    await keyboard.type('offer');
    await keyboard.press('Escape');
  }
  await expect(planner.grid).toBeVisible();
  await tabTo(window, planner.grid);
  await expect(planner.touch).toContainText('Bo Lindqvist Step 1');
  await expect(planner.touch).toContainText('Too fast');
  const before = await planner.readOut();

  await keyboard.press('w');
  await expect(planner.touch.getByRole('list', { name: 'Why, with the numbers' })).toContainText('The limit: ');
  await keyboard.press('Shift+M');
  await expect(window.getByText(/^Step 1 moved to /)).toBeVisible();
  await keyboard.press('Control+z');
  await expect.poll(() => planner.readOut()).toEqual(before);

  await keyboard.press('m');
  await expect(planner.cell('Bo Lindqvist', 0)).toHaveAccessibleName(/^(Fine|Caution).*moved/);
  // The same person and step are still looked at, and the arrows go on from there.
  await expect(planner.touch).toContainText('Bo Lindqvist Step 1');
  await keyboard.press('ArrowRight');
  await expect(planner.touch).toContainText('Bo Lindqvist Step 2');
  await keyboard.press('s');
  await expect(planner.cell('Bo Lindqvist', 1)).toHaveAccessibleName(/softer ask/);
  await keyboard.press('Alt+ArrowRight');
  await expect(window.getByText(/^Step 2 of Bo Lindqvist moved to/)).toBeVisible();
  await keyboard.press('l');
  await expect(planner.cell('Bo Lindqvist', 1)).toHaveAccessibleName(/^Left out/);
  await keyboard.press('l');
  await expect(planner.cell('Bo Lindqvist', 1)).not.toHaveAccessibleName(/^Left out/);
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowDown');
  const held = planner.grid.getByRole('gridcell', { name: /^(Too fast|Caution)/ }).first();
  await expect(held).toBeVisible();
  await held.click();
  await keyboard.press('o');
  await window.getByRole('textbox', { name: 'Reason' }).waitFor();
  await keyboard.type('Agreed on the phone.');
  await keyboard.press('Tab');
  await keyboard.type('Kari');
  await keyboard.press('Enter');
  await expect(planner.grid.getByRole('gridcell', { name: /goes ahead/ })).toHaveCount(1);

  for (let acts = 0; acts < 6; acts += 1) await keyboard.press('Control+z');
  await expect.poll(() => planner.readOut()).toEqual(before);

  await expectVerdictsOfCheck(app, window, planner, { folder, workspace });
});

import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { ExportDialog } from '../screens/export-dialog.ts';
import { ImportScreen } from '../screens/import-screen.ts';
import { PermissionDialog } from '../screens/permission-dialog.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { openInBrowser } from '../support/browser.ts';
import { typeDay } from '../support/days.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';
import { peopleOfExport, writeHubspotExport } from '../support/hubspot-export.ts';
import { pressAtOnce, pressOn, tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

const people = peopleOfExport.length;
const evidence = 'box ticked on the card of the spring fair';
const subjects = ['Ready for the new school year?', 'Half an hour on the phone?'] as const;

/** Every screen of the job. */
function screensOf(app: ElectronApplication, window: Page) {
  return {
    screens: new Screens(window),
    start: new StartScreen(window, app),
    imports: new ImportScreen(window, app),
    permission: new PermissionDialog(window),
    relationships: new RelationshipsScreen(window),
    planner: new PlannerScreen(window, app),
    exporting: new ExportDialog(window, app),
  };
}

type Job = ReturnType<typeof screensOf>;

/** What the export of the CRM holds, as the window says it before anything is written. */
async function expectToBeUnderstood({ imports }: Job): Promise<void> {
  for (const [column, meaning] of [
    ['First Name', 'First name'],
    ['Last Name', 'Last name'],
    ['Email', 'Email'],
    ['Create Date', 'First seen'],
    ['Country/Region', 'Country'],
    ['Lifecycle Stage', 'Kept as a fact'],
  ] as const) {
    await expect(imports.row(column)).toContainText(meaning);
  }
  await expect(imports.willHappen).toContainText(`${people}people are created`);
  await expect(imports.staysOut).toContainText('“jan(at)skole.no” is no e-mail address');
  await expect(imports.permission).toContainText(`${people} people have no recorded permission`);
}

async function expectPeopleByStage({ relationships }: Job): Promise<void> {
  await expect(relationships.lane('Friend')).toContainText('Aoife Ní Bhriain');
  await expect(relationships.lane('Acquaintance')).toContainText('Lukas Weber');
  await expect(relationships.main).toContainText(`${people} contacts`);
}

/** Lukas has had a mail a week and answered none. */
async function expectLukasToBePushed({ planner }: Job): Promise<void> {
  await expect(planner.touch).toContainText('Lukas Weber Step 1');
  await expect(planner.touch).toContainText('Too fast');
  await expect(planner.touch).toContainText('To Lukas, this would feel like one message every');
  await expect(planner.touch).toContainText(/Earliest safe date: \w+day \d+ \w+/);
}

/** The page as a lead opens it who has nothing but a browser. */
async function readInABrowser(app: ElectronApplication, path: string): Promise<Page> {
  const page = await openInBrowser(app, path);
  await expect(page.getByRole('heading', { level: 1, name: 'School year' })).toBeVisible();
  await expect(page.getByText('Kari Nordmann')).toBeVisible();
  for (const subject of subjects) await expect(page.getByRole('heading', { name: subject })).toBeVisible();
  return page;
}

test('the main job, by mouse: from the export of a CRM to a page that a lead reads', async ({
  app,
  window,
  folder,
}) => {
  const job = screensOf(app, window);
  const { screens, start, imports, permission, relationships, planner, exporting } = job;
  const files = writeHubspotExport(join(folder, 'crm'), Date.now());
  const page = join(folder, 'school-year.html');

  await test.step('import, and record how people agreed', async () => {
    await start.create(join(folder, 'schools.unhurried'));
    await screens.go('Import');
    await imports.preview(files.contacts, files.activities);
    await expectToBeUnderstood(job);
    await imports.permission.getByRole('button', { name: 'Record how they agreed' }).click();
    await permission.say('Double opt-in', evidence);
    await permission.record.click();
    await expect(imports.permission).toContainText(`How ${people} people agreed is recorded with it`);
    await imports.importNow.click();
    await expect(imports.report).toContainText(`${people} people created, 1 row left out. 10 activities created.`);
    await expect(imports.report).toContainText(`How ${people} people agreed is recorded.`);
  });

  await test.step('see who stands where', async () => {
    await imports.report.getByRole('button', { name: 'Show the relationships' }).click();
    await expectPeopleByStage(job);
  });

  await test.step('plan a sequence', async () => {
    await relationships.main.getByRole('button', { name: /^Plan a sequence/ }).click();
    await window.getByRole('textbox', { name: 'Name' }).fill('School year');
    await window.getByRole('button', { name: 'Plan School year' }).click();
    await planner.choosePeople.click();
    await window.getByRole('button', { name: `Add all ${people} people` }).click();
    await window.getByRole('button', { name: `Plan for ${people} people` }).click();
    for (const [index, subject] of subjects.entries()) {
      await planner.addStep.first().click();
      await planner.stepForm.days.fill(String(index * 3));
      await planner.stepForm.subject.fill(subject);
      await planner.stepForm.text.fill('A short guide is attached.');
      await planner.stepForm.close();
    }
    await planner.settled();
  });

  await test.step('be told which touches push too fast, why, and from when they would not', async () => {
    await planner.cell('Lukas Weber', 0).click();
    await expectLukasToBePushed(job);
  });

  await test.step('fix it by a click', async () => {
    await planner.touch.getByRole('button', { name: /^Move to / }).click();
    await expect(planner.cell('Lukas Weber', 0)).toHaveAccessibleName(/^(Fine|Caution).*moved/);
    await planner.settled();
  });

  await test.step('export; a lead reads it in a browser', async () => {
    await window.getByRole('button', { name: /^Export/ }).click();
    await expect(exporting.page.getByRole('heading', { level: 1 })).toBeVisible();
    await exporting.madeBy.fill('Kari Nordmann');
    await expect(exporting.page.getByText('Kari Nordmann')).toBeVisible();
    await exporting.write('page', page);
    await expect(exporting.dialog).toBeHidden();
    const read = await readInABrowser(app, page);
    // The riskiest first, with the reason and the date from which it would be fine.
    const riskiest = read.getByRole('table').first().getByRole('row').nth(1);
    await expect(riskiest).toContainText('Too fast');
    await expect(riskiest).toContainText('this would feel like one message every');
    await expect(riskiest.getByRole('cell').last()).toHaveText(/^\w{3} \d+ \w{3}/);
    const fixed = read.getByRole('row').filter({ hasText: 'Lukas Weber' }).filter({ hasText: 'Step 1,' });
    await expect(fixed.filter({ hasText: 'Too fast' })).toHaveCount(0);
    await read.close();
  });
});

test('the main job, by keyboard alone', async ({ app, window, folder }) => {
  const job = screensOf(app, window);
  const { start, imports, permission, relationships, planner, exporting } = job;
  const { keyboard } = window;
  const files = writeHubspotExport(join(folder, 'crm'), Date.now());
  const page = join(folder, 'school-year.html');
  const typeOver = async (text: string) => {
    await keyboard.press('Control+a');
    await keyboard.type(text);
  };

  await test.step('a workspace', async () => {
    await expect(start.newWorkspace).toBeVisible();
    await pressOn(window, start.newWorkspace);
    await tabTo(window, window.getByRole('textbox', { name: 'Where it is kept' }));
    await keyboard.type(join(folder, 'schools.unhurried'));
    await tabTo(window, window.getByRole('radio', { name: /^Encrypted with a passphrase/ }));
    await keyboard.press('ArrowDown');
    await pressOn(window, window.getByRole('button', { name: 'Create schools, not encrypted' }));
    await expect(relationships.main).toBeVisible();
  });

  await test.step('import, and record how people agreed', async () => {
    await pressAtOnce(window, 'g', 'i');
    await expect(imports.choose).toBeVisible();
    await answerOpenDialog(app, files.contacts, files.activities);
    await pressOn(window, imports.choose);
    await expectToBeUnderstood(job);
    await pressOn(window, imports.permission.getByRole('button', { name: 'Record how they agreed' }));
    await expect(permission.method).toBeFocused();
    await keyboard.type('Dou');
    await expect(permission.method).toContainText('Double opt-in');
    // What is still missing gets the focus.
    await pressOn(window, permission.record);
    await expect(permission.day).toBeFocused();
    await typeDay(window, new Date());
    await pressOn(window, permission.record);
    await expect(permission.evidence).toBeFocused();
    await keyboard.type(evidence);
    await pressOn(window, permission.record);
    await expect(imports.permission).toContainText(`How ${people} people agreed is recorded with it`);
    await pressOn(window, imports.importNow);
    await expect(imports.report).toContainText(`${people} people created, 1 row left out. 10 activities created.`);
    await expect(imports.report.getByRole('status')).toBeFocused();
  });

  await test.step('see who stands where', async () => {
    await pressOn(window, imports.report.getByRole('button', { name: 'Show the relationships' }));
    await expectPeopleByStage(job);
  });

  await test.step('plan a sequence', async () => {
    await keyboard.press('p');
    await expect(window.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await keyboard.type('School year');
    await keyboard.press('Enter');
    await expect(planner.choosePeople).toBeVisible();
    await pressOn(window, planner.choosePeople);
    await pressOn(window, window.getByRole('button', { name: `Add all ${people} people` }));
    await pressOn(window, window.getByRole('button', { name: `Plan for ${people} people` }));
    for (const [index, subject] of subjects.entries()) {
      await expect(window.getByRole('dialog')).toBeHidden();
      await keyboard.press('a');
      await tabTo(window, planner.stepForm.days);
      await typeOver(String(index * 3));
      await tabTo(window, planner.stepForm.subject);
      await keyboard.type(subject);
      await keyboard.press('Escape');
      await expect(planner.stepForm.region).toBeHidden();
    }
    await planner.settled();
  });

  await test.step('be told which touches push too fast, why, and from when they would not', async () => {
    // The matrix has the focus by itself, and begins with whoever is pushed most.
    await expect(planner.grid).toBeFocused();
    await keyboard.press('ArrowLeft');
    await expectLukasToBePushed(job);
  });

  await test.step('fix one by a key, and then all of them', async () => {
    await keyboard.press('m');
    await expect(planner.cell('Lukas Weber', 0)).toHaveAccessibleName(/^(Fine|Caution).*moved/);
    await pressOn(window, planner.showPreview);
    await expect(planner.preview.getByRole('button', { name: /^Move \d+ touch/ })).toBeFocused();
    await keyboard.press('Enter');
    await expect(planner.total('Too fast')).toHaveText('0');
    await expect(planner.grid).toBeFocused();
    await planner.settled();
  });

  await test.step('export; a lead reads it in a browser', async () => {
    await keyboard.press('e');
    await expect(exporting.page.getByRole('heading', { level: 1 })).toBeVisible();
    await tabTo(window, exporting.madeBy);
    await keyboard.type('Kari Nordmann');
    await expect(exporting.page.getByText('Kari Nordmann')).toBeVisible();
    await answerSaveDialog(app, page);
    await keyboard.press('Enter');
    await expect(exporting.dialog).toBeHidden();
    const read = await readInABrowser(app, page);
    await expect(read.getByText(/^Too fast/).first()).toBeVisible();
    await expect(read.getByRole('row').filter({ hasText: 'Too fast' })).toHaveCount(0);
    await read.close();
  });
});

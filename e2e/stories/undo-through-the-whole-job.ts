import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { PermissionDialog } from '../screens/permission-dialog.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { walkHistory } from '../support/history.ts';
import { peopleOfExport, writeHubspotExport } from '../support/hubspot-export.ts';
import { expect, test } from '../support/test.ts';

test('every act of the job is taken back with Ctrl Z, to the start, and done again', async ({
  app,
  window,
  folder,
}) => {
  const files = writeHubspotExport(join(folder, 'crm'), Date.now());
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  const permission = new PermissionDialog(window);
  const relationships = new RelationshipsScreen(window);
  const planner = new PlannerScreen(window, app);
  const acts: RegExp[] = [];

  await new StartScreen(window, app).create(join(folder, 'schools.unhurried'));
  await screens.go('Import');
  await imports.files(files.contacts, files.activities);
  await expect(imports.report).toContainText('10 activities created');
  acts.push(/^Import of all-contacts\.csv and 1 more$/);
  await imports.report.getByRole('button', { name: 'Record how they agreed' }).click();
  await permission.say('Double opt-in', 'box ticked on the card of the spring fair');
  await permission.record.click();
  await expect(permission.dialog).toBeHidden();
  acts.push(/^Permission for newsletter/);

  await screens.go('Planner');
  await planner.planASequence.click();
  await window.getByRole('textbox', { name: 'Name' }).fill('School year');
  await window.getByRole('button', { name: 'Plan School year' }).click();
  acts.push(/^Planning School year$/);
  await planner.choosePeople.click();
  await window.getByRole('button', { name: `Add all ${peopleOfExport.length} people` }).click();
  await window.getByRole('button', { name: `Plan for ${peopleOfExport.length} people` }).click();
  acts.push(/^Planning for 5 people$/);
  for (const [index, days] of ['0', '3'].entries()) {
    await planner.addStep.first().click();
    await planner.settled();
    await planner.stepForm.days.fill(days);
    await planner.stepForm.close();
    await planner.settled();
    acts.push(new RegExp(`^Adding step ${index + 1}$`));
    // The first begins on the first day: nothing was changed.
    if (index > 0) acts.push(/^Editing step 2$/);
  }
  await planner.cell('Lukas Weber', 0).click();
  await planner.touch.getByRole('button', { name: /^Move to / }).click();
  await expect(planner.cell('Lukas Weber', 0)).toHaveAccessibleName(/moved/);
  await planner.settled();
  acts.push(/^Moving step 1 of Lukas Weber to /);
  await planner.showPreview.click();
  await planner.preview.getByRole('button', { name: /^Move \d+ touch/ }).click();
  await expect(planner.total('Too fast')).toHaveText('0');
  await planner.settled();
  acts.push(/^Moving \d+ touches$/);
  const asPlanned = await planner.readOut();

  const takenBack = await walkHistory(window, 'undo');
  expect(takenBack).toEqual(acts.toReversed().map((act) => expect.stringMatching(act)));
  await window.keyboard.press('Control+z');
  await expect(window.getByText('There is nothing to undo.')).toBeVisible();
  await screens.go('Planner');
  await expect(planner.main).toContainText('No plan yet');
  await screens.go('Relationships');
  await expect(relationships.main).toContainText('No contacts yet');

  expect(await walkHistory(window, 'redo')).toEqual(takenBack.toReversed());
  await expect(relationships.lane('Friend')).toContainText('Aoife Ní Bhriain');
  await screens.go('Planner');
  await window.getByRole('link', { name: /^School year/ }).click();
  await planner.settled();
  await expect.poll(() => planner.readOut()).toEqual(asPlanned);
});

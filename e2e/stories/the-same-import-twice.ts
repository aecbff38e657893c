import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { peopleOfExport, writeHubspotExport } from '../support/hubspot-export.ts';
import { expect, test } from '../support/test.ts';

test('the same import twice changes nothing, and says so before and after', async ({ app, window, folder }) => {
  const people = peopleOfExport.length;
  const files = writeHubspotExport(join(folder, 'crm'), Date.now());
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).create(join(folder, 'schools.unhurried'));
  await screens.go('Import');
  await imports.files(files.contacts, files.activities);
  await expect(imports.report).toContainText(`${people} people created`);
  await imports.again.click();

  await imports.preview(files.contacts, files.activities);
  await expect(imports.willHappen).toContainText(`${people}are already here, unchanged`);
  await expect(imports.importNow).toHaveText('Import, nothing changes');
  await imports.importNow.click();
  await expect(imports.report).toContainText(`${people} unchanged, 1 row left out. 10 unchanged.`);
  await expect(imports.takeBack).toBeHidden();

  // What is taken back is the import that did something.
  await screens.go('Relationships');
  await expect(relationships.main).toContainText(`${people} contacts`);
  await window.keyboard.press('Control+z');
  await expect(window.getByText(/^Taken back: Import of all-contacts.csv and 1 more/)).toBeVisible();
  await expect(relationships.main).toContainText('No contacts yet');
});

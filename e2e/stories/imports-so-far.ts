import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { barriers } from '../support/axe.ts';
import { writeCrmExport } from '../support/crm-export.ts';
import { expect, test } from '../support/test.ts';

test('a person finds the imports so far and takes an earlier one back; dates that could mean two days are theirs to decide', async ({
  app,
  window,
  folder,
}) => {
  const files = writeCrmExport(join(folder, 'export'));
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  await expect(imports.main.getByRole('region', { name: 'Where the export is' })).toContainText('Mailchimp');
  await imports.files(files.contacts, files.activities);
  await imports.again.click();

  const past = imports.main.getByRole('region', { name: 'Imports so far' });
  await expect(past.getByRole('listitem')).toHaveCount(1);
  await expect(past).toContainText('8 people');
  expect(await barriers(window)).toEqual([]);
  await past.getByRole('button', { name: /^Take back the import of / }).click();
  await expect(past).toContainText('taken back');
  await expect(past.getByRole('heading')).toBeFocused();
  await screens.go('Relationships');
  await expect(new RelationshipsScreen(window).main).toContainText('No contacts yet');

  await screens.go('Import');
  const people = join(folder, 'people.csv');
  writeFileSync(people, 'Email,Create Date\nana@example.com,03/04/2025\n');
  await imports.preview(people);
  const dates = imports.main.getByRole('region', { name: 'Dates' });
  await expect(dates).toContainText('03/04/2025 in Create Date is read as 4 March 2025, the month first');
  expect(await barriers(window)).toEqual([]);
  await dates.getByRole('radio', { name: 'Day first' }).click();
  await expect(dates).toContainText('is read as 3 April 2025, the day first.');
  await expect(imports.readRows).toContainText('3 April 2025');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { PermissionDialog } from '../screens/permission-dialog.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { writeCrmExport } from '../support/crm-export.ts';
import { whileDataProcessStands } from '../support/data-process.ts';
import { answerSaveDialog } from '../support/dialogs.ts';
import { dropFiles } from '../support/drop-files.ts';
import { writeLargeContactsFile } from '../support/large-contacts-file.ts';
import { expect, test } from '../support/test.ts';

test('a person sees what an export holds, gives a column its meaning, records how people agreed, and takes it back', async ({
  app,
  window,
  folder,
}) => {
  const files = writeCrmExport(join(folder, 'export'));
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  await imports.preview(files.contacts, files.activities);

  // Every column says what it means and how that was recognised.
  await expect(imports.main.getByRole('heading', { name: 'Import contacts' })).toBeVisible();
  await expect(imports.row('Record ID')).toContainText('Id in your CRM');
  await expect(imports.row('Email')).toContainText('by name');
  await expect(imports.row('Lifecycle Stage')).toContainText('stage is read from evidence');
  await expect(imports.row('Newsletter ok?')).toContainText('no record of when or how');
  await expect(imports.main).toContainText('Two empty columns are left out');
  await expect(imports.readRows).toContainText('empty: “2024-02-30”');
  await expect(imports.willHappen).toContainText('8people are created');
  await expect(imports.staysOut).toContainText('Two rows stay out');
  await expect(imports.staysOut).toContainText('“jan(at)skole.no” is no e-mail address');
  await expect(imports.activities).toContainText('1 call or mail within 7 days');
  await expect(imports.activities).toContainText('1 response is proposed');

  // Another meaning is previewed at once.
  await imports.setMeaning('Lead owner', 'Company');
  await expect(imports.readRows.getByRole('columnheader', { name: 'Company' })).toBeVisible();
  await imports.setMeaning('Lead owner', 'Kept as a fact');
  await expect(imports.readRows.getByRole('columnheader', { name: 'Company' })).toBeHidden();

  // The rows that stay out can be mended elsewhere.
  const saved = join(folder, 'out.csv');
  await answerSaveDialog(app, saved);
  await imports.staysOut.getByRole('button', { name: 'Save these rows as a CSV' }).click();
  await expect(window.getByText('2 rows are saved')).toBeVisible();
  expect(readFileSync(saved, 'utf8')).toContain('jan(at)skole.no');

  // Of those who are said to have agreed, it is recorded how.
  await expect(imports.permission).toContainText('7 people have no recorded permission');
  await imports.permission.getByRole('button', { name: 'Record how they agreed' }).click();
  const permission = new PermissionDialog(window);
  const { dialog } = permission;
  await dialog.getByRole('button', { name: /^Record it for 5 people/ }).click();
  await expect(dialog).toContainText('What can be shown when someone asks');
  // How they agreed is said by a person: nothing is proposed. What is too little in Germany is no matter here: nobody of
  // this export lives there.
  await expect(permission.method).toContainText('Choose how');
  await permission.chooseMethod('Single opt-in');
  await expect(dialog).not.toContainText('In Germany');
  await permission.say('Double opt-in', 'box ticked on the card of the spring fair');
  await dialog.getByRole('button', { name: /^Record it for 5 people/ }).click();
  await expect(imports.permission).toContainText('How 5 people agreed is recorded with it');

  await expect(imports.importNow).toHaveText('Import 8 people and 7 activities');
  await imports.importNow.click();
  await expect(imports.report).toContainText('8 people created, 2 rows left out.');
  await expect(imports.report).toContainText('7 activities created');
  await expect(imports.report).toContainText('2 links between them stored');
  await expect(imports.report).toContainText('2 people have no recorded permission');

  // The rest is recorded afterwards, and taken back by itself.
  await imports.report.getByRole('button', { name: 'Record how they agreed' }).click();
  await permission.say('Spoken', 'asked on the phone');
  await dialog.getByRole('button', { name: 'Record it for 2 people' }).click();
  await expect(window.getByText('How 2 people agreed is recorded.')).toBeVisible();
  await expect(imports.takeBack).toBeHidden();
  await imports.report.getByRole('button', { name: /^Take back: Permission for newsletter/ }).click();
  await expect(imports.report).toContainText('2 people have no recorded permission');

  await screens.go('Relationships');
  await expect(relationships.main).toContainText('Aoife Ní Bhriain');
  await screens.go('Import');

  // The same once more changes nothing.
  await imports.again.click();
  await imports.preview(files.contacts, files.activities);
  await expect(imports.importNow).toHaveText('Import, nothing changes');
  await imports.willHappen.getByRole('button', { name: 'Cancel' }).click();

  await window.keyboard.press('Control+z');
  await expect(
    window.getByText(/^Taken back: Import of hubspot-crm-exports-all-contacts.csv and 1 more/),
  ).toBeVisible();
  await screens.go('Relationships');
  await expect(relationships.main).not.toContainText('Aoife Ní Bhriain');
});

test('an import of 20,000 people leaves the window live, and can be stopped', async ({ app, window, folder }) => {
  const large = join(folder, 'large.csv');
  writeLargeContactsFile(large, 20_000);
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  await imports.preview(large);
  await expect(imports.importNow).toHaveText('Import 20,000 people');
  await imports.importNow.click();
  await whileDataProcessStands(app, async () => {
    await screens.go('Data and security');
    await expect(window.getByRole('main', { name: 'Data and security' })).toBeVisible();
    await screens.go('Import');
    await imports.cancel.click();
  });
  await expect(window.getByText('The import was cancelled. Nothing was changed.')).toBeVisible();
  await expect(imports.importNow).toHaveText('Import 20,000 people');

  await imports.importNow.click();
  await expect(imports.report).toContainText('20,000 people created', { timeout: 60_000 });
});

test('files may be dropped anywhere on the screen, and one of them left out again', async ({ app, window, folder }) => {
  const files = writeCrmExport(join(folder, 'export'));
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  await expect(imports.choose).toBeVisible();
  await dropFiles(window, [files.contacts]);
  await expect(imports.importNow).toHaveText('Import 8 people');
  await dropFiles(window, [files.activities]);
  await expect(imports.importNow).toHaveText('Import 8 people and 7 activities');
  await imports.main.getByRole('radio', { name: 'hubspot-activities.csv' }).click();
  await imports.main.getByRole('button', { name: 'Leave this file out' }).click();
  await expect(imports.importNow).toHaveText('Import 8 people');
});

const bom = Buffer.from([0xff, 0xfe]);
const longNames = `Email,First Name,Last Name\nlong@example.com,${'A'.repeat(300)},ש${'ל'.repeat(299)}\n`;
const refused: readonly (readonly [what: string, file: string, content: string | Buffer, says: string])[] = [
  ['is a workbook', 'people.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'it is a workbook'],
  ['is empty', 'people.csv', '', 'it is empty'],
  ['has no header', 'people.csv', 'ana@example.com,Ana\nbo@example.com,Bo\n', 'people.csv:1'],
  [
    'has a broken quote in line 40,000',
    'people.csv',
    `Email,First Name\n${'a@example.com,Ana\n'.repeat(39_998)}b@example.com,"Bo\n`,
    'a quote opened in line 40000 is never closed',
  ],
];
const read: readonly (readonly [what: string, content: string | Buffer, shows: readonly string[]])[] = [
  [
    'is UTF-16',
    Buffer.concat([bom, Buffer.from('Email;Vorname\nana@example.com;Žofie\n', 'utf16le')]),
    ['UTF-16, semicolons', 'Žofie'],
  ],
  ['is Windows-1252', Buffer.from('Email,First Name\nana@example.com,Zo\xEB\n', 'latin1'), ['Windows-1252', 'Zoë']],
  ['has names of 300 characters, right to left too', longNames, ['long@example.com']],
  [
    'has 300 columns, two of one name',
    `Email,Email,${Array.from({ length: 298 }, (_, n) => `Field ${n}`).join(',')}\nana@example.com,ana@work.example,${'x,'.repeat(297)}x\n`,
    ['300 columns', 'Email (2)', '260 more columns'],
  ],
];

test('files that are no contacts are refused in a sentence with the place, and odd ones are read', async ({
  app,
  window,
  folder,
}) => {
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  for (const [index, [what, name, content, says]] of refused.entries()) {
    const path = join(folder, `${index}-${name}`);
    writeFileSync(path, content);
    if (index === 0) await imports.preview(path);
    else await imports.previewOthers(path);
    await expect(imports.main.getByRole('alert'), `a file that ${what}`).toContainText(says);
  }
  // A header alone is a table of contacts, and brings nobody.
  const header = join(folder, 'header.csv');
  writeFileSync(header, 'Email,First Name\n');
  await imports.previewOthers(header);
  await expect(imports.importNow).toHaveText('Nothing to import');
  await expect(imports.importNow).toBeDisabled();
  await imports.willHappen.getByRole('button', { name: 'Cancel' }).click();
  for (const [what, content, shows] of read) {
    const path = join(folder, 'people.csv');
    writeFileSync(path, content);
    await imports.preview(path);
    for (const text of shows) await expect(imports.main, `a file that ${what}`).toContainText(text);
    await expect(imports.importNow).toHaveText('Import 1 person');
    await imports.willHappen.getByRole('button', { name: 'Cancel' }).click();
  }
});

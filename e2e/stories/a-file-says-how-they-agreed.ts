import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { createLook, useTheme } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

// Ana confirmed, Bo signed up alone in Germany, Chi was put on the list by somebody, Dee left again.
const mailchimp = `Email Address,First Name,Last Name,OPTIN_TIME,CONFIRM_TIME,CC,UNSUB_TIME
ana@example.com,Ana,Novak,2025-03-01 10:00:00,2025-03-01 10:04:11,HR,
bo@example.com,Bo,Lind,2025-03-02 10:00:00,2025-03-02 10:00:00,DE,
chi@example.com,Chi,Okafor,,2025-03-03 10:00:00,DE,
dee@example.com,Dee,Ray,2025-03-04 10:00:00,2025-03-04 10:09:00,IE,2025-08-07 08:00:00
`;

test('what a mail program says of how and when people agreed is proposed, accepted once, and taken back with the import', async ({
  app,
  window,
  folder,
}) => {
  const file = join(folder, 'subscribed.csv');
  writeFileSync(file, mailchimp);
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  const relationships = new RelationshipsScreen(window);
  const dialog = window.getByRole('dialog', { name: 'Accept how and when they agreed' });
  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  await imports.preview(file);

  await expect(imports.row('OPTIN_TIME')).toContainText('When they agreed');
  await expect(imports.row('CONFIRM_TIME')).toContainText('When they confirmed');
  await expect(imports.willHappen).toContainText('1has unsubscribed');
  await expect(imports.agreed).toContainText('The file says how 2 people agreed');
  await expect(imports.agreed).toContainText('1 confirmed (double opt-in)');
  await expect(imports.agreed).toContainText('mail to 1 of those who signed up stays blocked');
  await expect(imports.permission).toContainText('3 people have no recorded permission');

  // Where they live counts for what is recorded by hand, too.
  await imports.permission.getByRole('button', { name: 'Record how they agreed' }).click();
  const byHand = window.getByRole('dialog', { name: 'Record how they agreed' });
  await byHand.getByRole('button', { name: /How they agreed/ }).click();
  await window.getByRole('option', { name: 'Single opt-in', exact: true }).click();
  await expect(byHand).toContainText('mail to 2 of these people stays blocked');
  await window.keyboard.press('Escape');

  await imports.agreed.getByRole('button', { name: 'Accept what it says' }).click();
  const look = createLook(window);
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme);
    await expect(dialog).toContainText('mail to 1 of those who signed up stays blocked');
    await look.at(`accept how and when they agreed, ${theme}`);
  }
  await dialog.getByLabel('Purpose').fill('');
  await dialog.getByRole('button', { name: 'Accept it for 2 people' }).click();
  await expect(dialog.getByLabel('Purpose')).toBeFocused();
  await dialog.getByLabel('Purpose').fill('newsletter');
  await dialog.getByRole('spinbutton', { name: /^Promised/ }).fill('7');
  await dialog.getByRole('button', { name: 'Accept it for 2 people' }).click();
  await expect(imports.agreed).toContainText('Email for newsletter, one every 7 days');
  await expect(imports.permission).toContainText('1 person has no recorded permission');

  await look.at('what is accepted');
  expect(look.found).toEqual([]);

  await imports.importNow.click();
  await expect(imports.report).toContainText('How 2 people agreed is recorded.');
  await expect(imports.report).toContainText('1 person has no recorded permission');

  // The same file says nothing new of them.
  await imports.again.click();
  await imports.preview(file);
  await expect(imports.importNow).toHaveText('Import, nothing changes');
  await expect(imports.agreed).toBeHidden();
  await imports.willHappen.getByRole('button', { name: 'Cancel' }).click();

  await window.keyboard.press('Control+z');
  await expect(window.getByText(/^Taken back: Import of subscribed.csv/)).toBeVisible();
  await screens.go('Relationships');
  await expect(relationships.main).not.toContainText('Novak');
});

test('what was not accepted can be accepted in a second import of the same file', async ({ app, window, folder }) => {
  const file = join(folder, 'subscribed.csv');
  writeFileSync(file, mailchimp);
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  await imports.files(file);
  await expect(imports.report).toContainText('3 people have no recorded permission');
  await expect(imports.report).toContainText('The file says it for 2: imported once more, it can be accepted.');
  await imports.again.click();
  await imports.preview(file);
  await expect(imports.importNow).toHaveText('Import, nothing changes');
  await imports.agreed.getByRole('button', { name: 'Accept what it says' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Accept it for 2 people' }).click();
  await expect(imports.importNow).toHaveText('Record how 2 people agreed');
  await imports.importNow.click();
  await expect(imports.report).toContainText('How 2 people agreed is recorded.');
  await imports.takeBack.click();
  await expect(window.getByText('The import was taken back.')).toBeVisible();
});

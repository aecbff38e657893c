import type { ElectronApplication } from '@playwright/test';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { expect, test } from '../support/test.ts';

async function chooseInMenu(app: ElectronApplication, ...labels: readonly string[]): Promise<void> {
  await app.evaluate(({ Menu }, path) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    let found: (typeof items)[number] | undefined;
    for (const label of path) {
      found = items.find((item) => item.label.replace('&', '') === label);
      items = found?.submenu?.items ?? [];
    }
    if (found === undefined) throw new Error(`the menu has no ${path.join(', ')}`);
    found.click();
  }, labels);
}

test('a theme that is chosen in the menu shows, also after one was chosen in the window', async ({ app, window }) => {
  await new StartScreen(window, app).sample.click();
  await new Screens(window).go('Data and security');
  const html = window.locator('html');
  await window.getByRole('radio', { name: 'Light' }).click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await chooseInMenu(app, 'View', 'Theme', 'Dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(window.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await chooseInMenu(app, 'View', 'Theme', 'As the system');
  await expect(window.getByRole('radio', { name: 'System' })).toBeChecked();
});

test('Undo in the menu means the data, and in a field its text', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  await expect(relationships.lane('Friend').getByRole('option').first()).toBeVisible();
  await chooseInMenu(app, 'Edit', 'Undo');
  await expect(window.getByText('There is nothing to undo.')).toBeVisible();
  await relationships.search.pressSequentially('nobody');
  await chooseInMenu(app, 'Edit', 'Undo');
  await expect(relationships.search).not.toHaveValue('nobody');
});

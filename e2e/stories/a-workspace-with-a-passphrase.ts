import { join } from 'node:path';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { rightPassphrase } from '../support/faulty-workspace.ts';
import { expect, test } from '../support/test.ts';

test.describe('an encrypted workspace', () => {
  test.use({ fault: 'encrypted' });

  test('says that a passphrase does not fit, keeps asking, and opens with the right one', async ({
    app,
    window,
    faultyWorkspace,
  }) => {
    const start = new StartScreen(window, app);
    const screens = new Screens(window);
    await start.open(faultyWorkspace);
    await start.enterPassphrase('seven loud herons');
    await expect(window.getByRole('dialog')).toContainText('The passphrase does not fit');
    await start.enterPassphrase(rightPassphrase);
    await expect(screens.nav).toBeVisible();
    await expect(screens.notEncrypted).toBeHidden();
  });
});

test('a workspace made without encryption keeps saying so', async ({ app, window, folder }) => {
  const start = new StartScreen(window, app);
  await start.create(join(folder, 'fair.unhurried'));
  const screens = new Screens(window);
  await expect(screens.notEncrypted).toBeVisible();
  await screens.go('Data and security');
  await expect(screens.notEncrypted).toBeVisible();
});

test('a workspace made with a passphrase is there among the recent ones after it was closed', async ({
  app,
  window,
  folder,
}) => {
  const start = new StartScreen(window, app);
  await start.create(join(folder, 'fair.unhurried'), rightPassphrase);
  const screens = new Screens(window);
  await screens.go('Data and security');
  await window.getByRole('button', { name: 'Close the workspace' }).click();
  await start.recent.getByRole('button', { name: /^fair/ }).click();
  await start.enterPassphrase(rightPassphrase);
  await expect(screens.nav).toBeVisible();
});

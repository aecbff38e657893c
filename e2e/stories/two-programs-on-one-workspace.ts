import { join } from 'node:path';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { typeCommand } from '../support/command-line.ts';
import { expect, test } from '../support/test.ts';

test('the second program is told who has the workspace open, and gets it once it was closed', async ({
  app,
  window,
  folder,
}) => {
  const workspace = join(folder, 'fair.unhurried');
  const screens = new Screens(window);
  await new StartScreen(window, app).create(workspace);
  await expect(screens.nav).toBeVisible();

  const refused = typeCommand('contacts', '-w', workspace, '--json');
  expect(refused.stderr).toContain('fair.unhurried is open in Unhurried (process ');
  expect(refused.stdout).toBe('');
  expect(refused.status).toBe(3);

  await screens.go('Data and security');
  await window.getByRole('button', { name: 'Close the workspace' }).click();
  await expect(new StartScreen(window, app).main).toBeVisible();
  expect(typeCommand('contacts', '-w', workspace, '--json').status).toBe(0);
});

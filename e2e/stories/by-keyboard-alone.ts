import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { answerOpenDialog } from '../support/dialogs.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { writeSpringFiles } from '../support/spring-files.ts';
import { expect, test } from '../support/test.ts';

test('the way from a new workspace to a verdict needs no mouse', async ({ app, window, folder }) => {
  const files = writeSpringFiles(folder, Date.now());
  const start = new StartScreen(window, app);
  const imports = new ImportScreen(window, app);
  const relationships = new RelationshipsScreen(window);
  const planner = new PlannerScreen(window, app);
  const { keyboard } = window;

  await expect(start.newWorkspace).toBeVisible();
  await pressOn(window, start.newWorkspace);
  await tabTo(window, window.getByRole('textbox', { name: 'Where it is kept' }));
  await keyboard.type(join(folder, 'fair.unhurried'));
  await tabTo(window, window.getByRole('radio', { name: /^Encrypted with a passphrase/ }));
  await keyboard.press('ArrowDown');
  await pressOn(window, window.getByRole('button', { name: 'Create fair, not encrypted' }));
  await expect(relationships.main).toBeVisible();

  await keyboard.press('g');
  await keyboard.press('i');
  await expect(imports.main).toBeVisible();
  await answerOpenDialog(app, files.contacts);
  await pressOn(window, imports.choose);
  await expect(imports.importNow).toBeEnabled();
  await pressOn(window, imports.importNow);
  await expect(imports.report).toContainText('3 people created');
  await pressOn(window, imports.again);
  await answerOpenDialog(app, files.journey);
  await pressOn(window, imports.choose);
  await expect(imports.importNow).toBeEnabled();
  await pressOn(window, imports.importNow);
  await expect(imports.report).toContainText('11 events created');

  await keyboard.press('g');
  await keyboard.press('r');
  await expect(relationships.person('Bo Lindqvist')).toBeVisible();
  await tabTo(window, relationships.lane('Stranger'));
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(window.getByRole('main', { name: 'Bo Lindqvist' })).toBeVisible();

  await keyboard.press('g');
  await keyboard.press('p');
  await answerOpenDialog(app, files.plan);
  await expect(planner.openFile).toBeVisible();
  await pressOn(window, planner.openFile);
  await expect(planner.touch).toContainText('Chi Okafor, step 1');
  await tabTo(window, planner.grid);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await expect(planner.touch).toContainText('Ana Petrović, step 2');
  await expect(planner.touch).toContainText('Too fast');
  await expect(planner.touch).toContainText('Earliest safe date');
  await keyboard.press('s');
  await expect(planner.kept).toContainText('version 1. Saved');
});

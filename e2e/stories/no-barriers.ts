import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { createLook, useTheme } from '../support/axe.ts';
import { writeCrmExport } from '../support/crm-export.ts';
import { writeSpringFiles } from '../support/spring-files.ts';
import { expect, test } from '../support/test.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is free of barriers in the ${theme} theme`, async ({ app, window, folder }) => {
    const files = writeSpringFiles(folder, Date.now());
    const crm = writeCrmExport(join(folder, 'crm'));
    const start = new StartScreen(window, app);
    const screens = new Screens(window);
    const imports = new ImportScreen(window, app);
    const relationships = new RelationshipsScreen(window);
    const planner = new PlannerScreen(window, app);
    const look = createLook(window);
    await useTheme(app, theme);

    await expect(start.main).toBeVisible();
    await look.at('start');
    await start.newWorkspace.click();
    await expect(window.getByRole('dialog', { name: 'New workspace' })).toBeVisible();
    await look.at('new workspace');
    await window.keyboard.press('Escape');
    await start.create(join(folder, 'fair.unhurried'));
    await expect(relationships.main).toBeVisible();
    await look.at('relationships, empty');
    await screens.go('Import');
    await expect(imports.choose).toBeVisible();
    await look.at('import');
    await imports.preview(crm.contacts, crm.activities);
    await expect(imports.importNow).toBeEnabled();
    await look.at('meaning of the columns');
    await imports.activities.getByRole('button', { name: 'Look at them' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await look.at('links between activities');
    await window.keyboard.press('Escape');
    await imports.activities.getByRole('button', { name: 'Look at it' }).click();
    await expect(imports.row('Activity Type')).toBeVisible();
    await look.at('meaning of the activities');
    await imports.permission.getByRole('button', { name: 'Record how they agreed' }).click();
    await expect(window.getByRole('dialog', { name: 'Record how they agreed' })).toBeVisible();
    await look.at('record how they agreed');
    await window.keyboard.press('Escape');
    await imports.importNow.click();
    await expect(imports.report).toBeVisible();
    await look.at('report of the import');
    for (const file of [files.contacts, files.journey]) {
      await imports.again.click();
      await imports.files(file);
      await expect(imports.report).toBeVisible();
    }
    await screens.go('Relationships');
    await expect(relationships.person('Ana Petrović')).toBeVisible();
    await look.at('relationships');
    await relationships.person('Ana Petrović').click();
    await expect(window.getByRole('main', { name: 'Ana Petrović' })).toBeVisible();
    await expect(window.getByRole('heading', { name: 'Journey' })).toBeVisible();
    await look.at('contact');
    await screens.go('Planner');
    await expect(planner.openFile).toBeVisible();
    await look.at('planner, empty');
    await planner.open(files.plan);
    await expect(planner.touch).toBeVisible();
    await look.at('plan');
    await screens.go('Data and security');
    await expect(window.getByRole('heading', { name: 'Encryption' })).toBeVisible();
    await look.at('data and security');

    expect(look.found).toEqual([]);
  });
}

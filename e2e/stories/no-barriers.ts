import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { ImportScreen } from '../screens/import-screen.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { barriers } from '../support/axe.ts';
import { writeSpringFiles } from '../support/spring-files.ts';
import { expect, test } from '../support/test.ts';

async function useTheme(app: ElectronApplication, theme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ nativeTheme }, chosen) => {
    nativeTheme.themeSource = chosen;
  }, theme);
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is free of barriers in the ${theme} theme`, async ({ app, window, folder }) => {
    const files = writeSpringFiles(folder, Date.now());
    const start = new StartScreen(window, app);
    const screens = new Screens(window);
    const imports = new ImportScreen(window, app);
    const relationships = new RelationshipsScreen(window);
    const planner = new PlannerScreen(window, app);
    const found: Record<string, readonly string[]> = {};
    const look = async (screen: string) => {
      found[screen] = await barriers(window);
    };
    await useTheme(app, theme);

    await expect(start.main).toBeVisible();
    await look('start');
    await start.newWorkspace.click();
    await expect(window.getByRole('dialog', { name: 'New workspace' })).toBeVisible();
    await look('new workspace');
    await window.keyboard.press('Escape');
    await start.create(join(folder, 'fair.unhurried'));
    await expect(relationships.main).toBeVisible();
    await look('relationships, empty');
    await screens.go('Import');
    await expect(imports.choose).toBeVisible();
    await look('import');
    await imports.preview(files.contacts);
    await expect(imports.importNow).toBeEnabled();
    await look('meaning of the columns');
    await imports.permission.getByRole('button', { name: 'Record how they agreed' }).click();
    await expect(window.getByRole('dialog', { name: 'Record how they agreed' })).toBeVisible();
    await look('record how they agreed');
    await window.keyboard.press('Escape');
    await imports.importNow.click();
    await expect(imports.report).toBeVisible();
    await look('report of the import');
    await imports.again.click();
    await imports.files(files.journey);
    await expect(imports.report).toBeVisible();
    await screens.go('Relationships');
    await expect(relationships.person('Ana Petrović')).toBeVisible();
    await look('relationships');
    await relationships.person('Ana Petrović').click();
    await expect(window.getByRole('main', { name: 'Ana Petrović' })).toBeVisible();
    await expect(window.getByRole('heading', { name: 'Journey' })).toBeVisible();
    await look('contact');
    await screens.go('Planner');
    await expect(planner.openFile).toBeVisible();
    await look('planner, empty');
    await planner.open(files.plan);
    await expect(planner.touch).toBeVisible();
    await look('plan');
    await screens.go('Data and security');
    await expect(window.getByRole('heading', { name: 'Encryption' })).toBeVisible();
    await look('data and security');

    expect(Object.entries(found).flatMap(([screen, places]) => places.map((place) => `${screen}: ${place}`))).toEqual(
      [],
    );
  });
}

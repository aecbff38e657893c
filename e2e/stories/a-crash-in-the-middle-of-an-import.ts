import { join } from 'node:path';
import { HostStoppedDialog } from '../screens/host-stopped-dialog.ts';
import { ImportScreen } from '../screens/import-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { killDataProcess } from '../support/data-process.ts';
import { writeLargeContactsFile } from '../support/large-contacts-file.ts';
import { writeSpringFiles } from '../support/spring-files.ts';
import { expect, test } from '../support/test.ts';

test('leaves nothing half-done; the window says so, and goes on where it stopped', async ({ app, window, folder }) => {
  const { contacts } = writeSpringFiles(folder, Date.now());
  const large = join(folder, 'large.csv');
  writeLargeContactsFile(large, 60_000);
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  const people = new RelationshipsScreen(window);
  const stopped = new HostStoppedDialog(window);

  await new StartScreen(window, app).create(join(folder, 'fair.unhurried'));
  await screens.go('Import');
  await imports.files(contacts);
  await expect(imports.report).toContainText('3 people created');
  await imports.again.click();

  await imports.files(large);
  await expect(imports.running.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^[1-9]/);
  await killDataProcess(app);

  await expect(stopped.restarted).toBeVisible();
  await stopped.reopen.click();
  await expect(people.main).toContainText('3 contacts');
  await expect(people.person('Ana Petrović')).toBeVisible();

  // What was chosen is still there, and can be imported after all.
  await screens.go('Import');
  await expect(imports.importNow).toHaveText('Import 60,000 people');
  await expect(imports.importNow).toBeEnabled();
  await imports.willHappen.getByRole('button', { name: 'Cancel' }).click();
  await imports.files(contacts);
  await expect(imports.report).toContainText('3 unchanged');
});

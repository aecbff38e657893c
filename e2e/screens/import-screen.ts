import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog } from '../support/dialogs.ts';

export class ImportScreen {
  readonly page: Page;
  readonly app: ElectronApplication;
  readonly main: Locator;
  readonly choose: Locator;
  /** The last button of the preview: it names what it does. */
  readonly importNow: Locator;
  readonly willHappen: Locator;
  readonly permission: Locator;
  /** What the files say of how and when people agreed. */
  readonly agreed: Locator;
  readonly staysOut: Locator;
  readonly activities: Locator;
  readonly readRows: Locator;
  readonly running: Locator;
  readonly cancel: Locator;
  readonly report: Locator;
  readonly again: Locator;
  readonly takeBack: Locator;

  constructor(page: Page, app: ElectronApplication) {
    this.page = page;
    this.app = app;
    this.main = page.getByRole('main', { name: 'Import' });
    this.choose = this.main.getByRole('button', { name: 'Choose files to import' });
    this.importNow = this.main.getByRole('button', {
      name: /^(Import(, nothing changes| [\d,]+ )|Record how \d|Nothing to import)/,
    });
    this.willHappen = this.main.getByRole('complementary', { name: 'What will happen' });
    this.permission = this.main.getByRole('region', { name: 'Permission' });
    this.agreed = this.main.getByRole('region', { name: 'How and when they agreed' });
    this.staysOut = this.main.getByRole('region', { name: 'Rows that stay out' });
    this.activities = this.main.getByRole('region', { name: 'Activities' });
    this.readRows = this.main.getByRole('region', { name: 'As it will be read' });
    this.running = this.main.getByRole('region', { name: 'Import is running' });
    this.cancel = this.main.getByRole('button', { name: 'Cancel the import' });
    this.report = this.main.getByRole('region', { name: 'Report of the import' });
    this.again = this.main.getByRole('button', { name: 'Import another file' });
    this.takeBack = this.main.getByRole('button', { name: 'Take this import back' });
  }

  /** Chooses files and stops at what they would do. */
  async preview(...paths: readonly string[]): Promise<void> {
    await answerOpenDialog(this.app, ...paths);
    await this.choose.click();
  }

  /** After a refusal: chooses others in their place. */
  async previewOthers(...paths: readonly string[]): Promise<void> {
    await answerOpenDialog(this.app, ...paths);
    await this.main.getByRole('button', { name: 'Choose another file' }).click();
  }

  /** Chooses files and imports them as they are. */
  async files(...paths: readonly string[]): Promise<void> {
    await this.preview(...paths);
    await this.importNow.click();
  }

  row(column: string): Locator {
    const header = this.page.getByRole('rowheader', { name: column, exact: true });
    return this.main.getByRole('table', { name: 'Columns' }).getByRole('row').filter({ has: header });
  }

  async setMeaning(column: string, meaning: string): Promise<void> {
    await this.main.getByRole('button', { name: `Meaning of ${column}` }).click();
    await this.page.getByRole('option', { name: meaning, exact: true }).click();
  }
}

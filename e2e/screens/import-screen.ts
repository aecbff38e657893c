import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog } from '../support/dialogs.ts';

export class ImportScreen {
  readonly app: ElectronApplication;
  readonly main: Locator;
  readonly chooseContacts: Locator;
  readonly chooseJourney: Locator;
  readonly running: Locator;
  readonly cancel: Locator;
  readonly report: Locator;
  readonly again: Locator;

  constructor(page: Page, app: ElectronApplication) {
    this.app = app;
    this.main = page.getByRole('main', { name: 'Import' });
    this.chooseContacts = this.main.getByRole('button', { name: 'Choose a contacts CSV' });
    this.chooseJourney = this.main.getByRole('button', { name: 'Choose a journey file' });
    this.running = this.main.getByRole('region', { name: 'Import is running' });
    this.cancel = this.main.getByRole('button', { name: 'Cancel the import' });
    this.report = this.main.getByRole('region', { name: 'Report of the import' });
    this.again = this.main.getByRole('button', { name: 'Import another file' });
  }

  async contacts(path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.chooseContacts.click();
  }

  async journey(path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.chooseJourney.click();
  }
}

import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';

/** What is there when no workspace is open. */
export class StartScreen {
  readonly page: Page;
  readonly app: ElectronApplication;
  readonly main: Locator;
  readonly newWorkspace: Locator;
  readonly openWorkspace: Locator;
  readonly sample: Locator;
  readonly recent: Locator;
  readonly failure: Locator;
  readonly passphrase: Locator;

  constructor(page: Page, app: ElectronApplication) {
    this.page = page;
    this.app = app;
    this.main = page.getByRole('main', { name: 'Start' });
    this.newWorkspace = page.getByRole('button', { name: 'New workspace' });
    this.openWorkspace = page.getByRole('button', { name: 'Open a workspace' });
    this.sample = page.getByRole('button', { name: 'Look around in a sample company' });
    this.recent = page.getByRole('region', { name: 'Recent workspaces' });
    this.failure = page.getByRole('alert');
    this.passphrase = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  }

  /** Makes a workspace at a path; without a passphrase it is not encrypted. */
  async create(path: string, passphrase: string | null = null): Promise<void> {
    await answerSaveDialog(this.app, path);
    await this.newWorkspace.click();
    await this.page.getByRole('button', { name: 'Choose a place' }).click();
    // Nobody goes on while the dialog of the system lies over the window.
    await expect(this.page.getByRole('textbox', { name: 'Where it is kept' })).toHaveValue(path);
    if (passphrase === null) {
      // The radio itself lies under its card.
      await this.page.getByRole('radio', { name: /^Not encrypted/ }).check({ force: true });
    } else {
      await this.passphrase.fill(passphrase);
      await this.page.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
    }
    await this.page.getByRole('button', { name: /^Create / }).click();
  }

  async open(path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.openWorkspace.click();
  }

  async enterPassphrase(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.page.getByRole('button', { name: /^Open fair/ }).click();
  }
}

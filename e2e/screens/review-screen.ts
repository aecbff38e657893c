import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';

/** What went out for review, one package with its answers, and a page that is answered. */
export class ReviewScreen {
  readonly app: ElectronApplication;
  readonly main: Locator;
  readonly packages: Locator;
  readonly answers: Locator;
  readonly ledger: Locator;
  readonly failure: Locator;
  readonly bringIn: Locator;
  readonly answerPage: Locator;
  readonly paste: Locator;
  readonly applyAll: Locator;
  readonly touches: Locator;
  readonly passphrase: Locator;
  readonly approve: Locator;

  constructor(page: Page, app: ElectronApplication) {
    this.app = app;
    this.main = page.getByRole('main');
    this.packages = page.getByRole('list', { name: 'Packages' });
    this.answers = page.getByRole('region', { name: 'Answers' });
    this.ledger = page.getByRole('table', { name: /^Decisions and overrides/ });
    this.failure = this.main.getByRole('alert');
    this.bringIn = page.getByRole('button', { name: 'Bring in an answer' });
    this.answerPage = page.getByRole('button', { name: 'Answer a page' });
    this.paste = page.getByRole('button', { name: 'Paste an answer' });
    this.applyAll = page.getByRole('button', { name: /^Apply \d+ removals?$/ });
    this.touches = page.getByRole('region', { name: 'Touches, riskiest first' });
    this.passphrase = page.getByRole('textbox', { name: 'Passphrase of the page' });
    this.approve = page.getByRole('button', { name: 'Approve and save the answer' });
  }

  answer(by: string, about: string): Locator {
    return this.answers.getByRole('listitem', { name: `${by} on ${about}` });
  }

  async bring(path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.bringIn.click();
  }

  async open(path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.answerPage.click();
  }

  async saveAt(path: string): Promise<void> {
    await answerSaveDialog(this.app, path);
    await this.approve.click();
  }
}

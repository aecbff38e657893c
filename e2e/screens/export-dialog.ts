import type { ElectronApplication, FrameLocator, Locator, Page } from '@playwright/test';
import { answerSaveDialog, cancelSaveDialog } from '../support/dialogs.ts';

/** The export of a plan: what it is written as, and how that looks. */
export class ExportDialog {
  readonly app: ElectronApplication;
  readonly dialog: Locator;
  readonly formats: Locator;
  readonly madeBy: Locator;
  readonly preview: Locator;
  /** The page of the preview, in its frame. */
  readonly page: FrameLocator;
  readonly frame: Locator;
  readonly facts: Locator;
  readonly failure: Locator;

  constructor(page: Page, app: ElectronApplication) {
    this.app = app;
    this.dialog = page.getByRole('dialog', { name: /^Export / });
    this.formats = this.dialog.getByRole('radio');
    this.madeBy = this.dialog.getByRole('textbox', { name: 'Made by' });
    this.preview = this.dialog.getByRole('region', { name: 'Preview' });
    this.frame = this.preview.getByTitle('The page as it will be written');
    this.page = page.frameLocator('iframe[title="The page as it will be written"]');
    this.facts = this.preview.getByRole('status');
    this.failure = this.dialog.getByRole('alert');
  }

  result(thing: 'page' | 'table' | 'data'): Locator {
    return this.dialog.getByRole('button', { name: `Export the ${thing}` });
  }

  /** Chooses a format; the radio itself lies under its card. */
  async choose(title: 'Page for the lead' | 'Table' | 'Data'): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${title}`) }).check({ force: true });
  }

  async write(thing: 'page' | 'table' | 'data', path: string): Promise<void> {
    await answerSaveDialog(this.app, path);
    await this.result(thing).click();
  }

  async turnBack(thing: 'page' | 'table' | 'data'): Promise<void> {
    await cancelSaveDialog(this.app);
    await this.result(thing).click();
  }
}

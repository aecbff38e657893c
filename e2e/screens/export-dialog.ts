import type { ElectronApplication, FrameLocator, Locator, Page } from '@playwright/test';
import { answerSaveDialog, cancelSaveDialog } from '../support/dialogs.ts';

const titles = {
  page: 'Page for the lead',
  PDF: 'Pages to print',
  workbook: 'Workbook',
  'send list': 'Send list',
  calendar: 'Calendar',
  picture: 'Picture',
  image: 'Image',
  table: 'Table',
  data: 'Data',
} as const;
/** What is exported, as the button names it. */
export type Thing = keyof typeof titles;
export const things = Object.keys(titles) as readonly Thing[];

/** The export of a plan: what it is written as, and how that looks. */
export class ExportDialog {
  readonly app: ElectronApplication;
  readonly dialog: Locator;
  readonly formats: Locator;
  readonly madeBy: Locator;
  /** What stands in place of people. */
  readonly people: Locator;
  /** The sheets of a PDF. */
  readonly paper: Locator;
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
    this.people = this.dialog.getByRole('button', { name: /People/ });
    this.paper = this.dialog.getByRole('button', { name: /Paper$/ });
    this.preview = this.dialog.getByRole('region', { name: 'Preview' });
    this.frame = this.preview.getByTitle('The page as it will be written');
    this.page = page.frameLocator('iframe[title="The page as it will be written"]');
    this.facts = this.preview.getByRole('status');
    this.failure = this.dialog.getByRole('alert');
  }

  result(thing: Thing): Locator {
    return this.dialog.getByRole('button', { name: `Export the ${thing}` });
  }

  /** Chooses a format; the radio itself lies under its card. */
  async choose(thing: Thing): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${titles[thing]} `) }).check({ force: true });
  }

  async callPeople(by: 'By name' | 'By initials' | 'By code' | 'By number'): Promise<void> {
    await this.people.click();
    await this.people.page().getByRole('option', { name: by }).click();
  }

  /** Waits until what is chosen is shown. */
  async shown(): Promise<void> {
    await this.facts.waitFor();
  }

  async write(thing: Thing, path: string): Promise<void> {
    await answerSaveDialog(this.app, path);
    await this.result(thing).click();
  }

  async turnBack(thing: Thing): Promise<void> {
    await cancelSaveDialog(this.app);
    await this.result(thing).click();
    // Nobody goes on while the dialog of the system lies over the window.
    await this.dialog.locator('[aria-busy=false]').waitFor();
  }
}

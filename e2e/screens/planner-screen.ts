import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { answerOpenDialog } from '../support/dialogs.ts';

/** The plans of the workspace, and one plan with its verdicts. */
export class PlannerScreen {
  readonly app: ElectronApplication;
  readonly main: Locator;
  readonly openFile: Locator;
  readonly grid: Locator;
  readonly touch: Locator;
  readonly totals: Locator;
  readonly save: Locator;
  readonly planASequence: Locator;
  /** How the plan is kept: its version, and when it was saved. */
  readonly kept: Locator;
  readonly choosePeople: Locator;
  readonly addStep: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly stepForm: StepForm;
  /** Where touches would go for nothing to be too fast, before they do. */
  readonly preview: Locator;
  readonly showPreview: Locator;

  constructor(page: Page, app: ElectronApplication) {
    this.app = app;
    this.main = page.getByRole('main');
    this.openFile = page.getByRole('button', { name: 'Open a plan file' });
    this.grid = page.getByRole('grid', { name: 'Verdicts by person and step' });
    this.touch = page.getByRole('region', { name: 'The touch' });
    this.totals = page.getByRole('complementary', { name: 'Verdicts and reasons' });
    this.save = page.getByRole('button', { name: /^Save into the workspace/ });
    this.planASequence = page.getByRole('button', { name: /^Plan a sequence/ });
    this.kept = page.getByRole('banner').or(page.getByRole('main')).getByRole('status').first();
    this.choosePeople = page.getByRole('button', { name: 'Choose people' });
    this.addStep = page.getByRole('button', { name: /^Add a step/ });
    this.undo = page.getByRole('button', { name: /^Undo: / });
    this.redo = page.getByRole('button', { name: /^Redo: / });
    this.stepForm = new StepForm(page);
    this.preview = page.getByRole('region', { name: 'Preview of the moves' });
    this.showPreview = this.totals.getByRole('button', { name: 'Preview' });
  }

  async open(path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.openFile.click();
  }

  /** The plan is stored as it stands, and the verdicts are those of it. */
  async settled(): Promise<void> {
    await expect(this.kept).toContainText('Saved');
    await expect(this.grid).toHaveAttribute('aria-busy', 'false');
  }

  total(verdict: 'Fine' | 'Caution' | 'Too fast' | 'Blocked'): Locator {
    return this.totals.getByRole('definition').nth(['Fine', 'Caution', 'Too fast', 'Blocked'].indexOf(verdict));
  }

  /** Waits until the verdicts are no more those of before an edit. */
  judged(): Promise<void> {
    return this.grid.and(this.grid.page().locator('[aria-busy=false]')).waitFor();
  }

  /** Every touch in the matrix as it is read out, by person. */
  async readOut(): Promise<Readonly<Record<string, readonly string[]>>> {
    await this.judged();
    const rows = this.grid.getByRole('row').filter({ has: this.grid.page().getByRole('gridcell') });
    const read: Record<string, readonly string[]> = {};
    for (const row of await rows.all()) {
      const name = (await row.getByRole('rowheader').locator('[title]').getAttribute('title')) ?? '';
      const cells = await row.getByRole('gridcell').all();
      read[name] = await Promise.all(cells.map(async (cell) => (await cell.getAttribute('aria-label')) ?? ''));
    }
    return read;
  }

  /** The cell of a person at a step, counted from 0. */
  cell(person: string, step: number): Locator {
    return this.grid.getByRole('row').filter({ hasText: person }).getByRole('gridcell').nth(step);
  }
}

/** One step by exact entry. */
class StepForm {
  readonly region: Locator;
  readonly days: Locator;
  readonly purpose: Locator;
  readonly subject: Locator;
  readonly text: Locator;
  readonly findings: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: /^Step \d+$/ });
    this.days = this.region.getByRole('spinbutton', { name: 'Days after start' });
    this.purpose = this.region.getByRole('textbox', { name: 'Purpose' });
    this.subject = this.region.getByRole('textbox', { name: 'Subject' });
    this.text = this.region.getByRole('textbox', { name: 'Text' });
    this.findings = this.region.getByRole('list', { name: 'Findings in the text' });
  }

  /** Chooses how much the step asks, from 1 to 5. */
  async ask(ask: number): Promise<void> {
    await this.region.getByRole('button', { name: /It asks/ }).click();
    await this.region
      .page()
      .getByRole('option', { name: new RegExp(`^${ask} of 5`) })
      .click();
  }

  async close(): Promise<void> {
    await this.region.getByRole('button', { name: 'Back to the verdicts' }).click();
  }
}

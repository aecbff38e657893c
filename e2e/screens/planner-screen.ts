import type { ElectronApplication, Locator, Page } from '@playwright/test';
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

  constructor(page: Page, app: ElectronApplication) {
    this.app = app;
    this.main = page.getByRole('main');
    this.openFile = page.getByRole('button', { name: 'Open a plan file' });
    this.grid = page.getByRole('grid', { name: 'Verdicts by person and step' });
    this.touch = page.getByRole('region', { name: 'The touch' });
    this.totals = page.getByRole('complementary', { name: 'Verdicts and reasons' });
    this.save = page.getByRole('button', { name: /^Save into the workspace/ });
  }

  async open(path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.openFile.click();
  }

  /** The cell of a person at a step, counted from 0. */
  cell(person: string, step: number): Locator {
    return this.grid.getByRole('row').filter({ hasText: person }).getByRole('gridcell').nth(step);
  }
}

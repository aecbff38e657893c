import type { Page } from '@playwright/test';
import { pilotPage, reviewPilot } from './sample-review.ts';

/** The day the sample was tuned for. */
export const sampleNow = Date.parse('2026-04-09T07:00:00Z');

export interface Screen {
  /** The file it is written to, without its ending. */
  readonly name: string;
  /** What has to be open before it is shown. */
  readonly needs: 'nothing' | 'workspace';
  /** Brings the screen into sight, from the page as it starts. */
  readonly show: (page: Page) => Promise<void>;
}

const main = (page: Page, name: string) => page.getByRole('main', { name });

async function go(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: place }).click();
}

async function showBoard(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Friend' }).getByRole('option').first().waitFor();
}

async function showPlan(page: Page): Promise<void> {
  await go(page, 'Planner');
  await page.getByText('School pilot').first().click();
  // A touch that comes too soon, of somebody who could be written to.
  const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'Käthe Großmann' });
  await row.getByRole('gridcell').nth(1).click();
}

async function showExport(page: Page): Promise<void> {
  await showPlan(page);
  await page.keyboard.press('e');
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
}

async function showExportAs(page: Page, format: string): Promise<void> {
  await showExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  await dialog.getByRole('region', { name: 'Preview' }).getByRole('status').waitFor();
}

async function showReview(page: Page): Promise<void> {
  await reviewPilot(page, sampleNow);
  await go(page, 'Review');
  await page.getByRole('list', { name: 'Packages' }).waitFor();
}

async function search(page: Page, text: string): Promise<void> {
  await showBoard(page);
  await page.getByRole('searchbox', { name: 'Search contacts' }).fill(text);
}

/** Every screen, in the order a person meets them. */
export const screens: readonly Screen[] = [
  { name: 'start', needs: 'nothing', show: (page) => main(page, 'Start').waitFor() },
  {
    name: 'new-workspace',
    needs: 'nothing',
    async show(page) {
      await page.getByRole('button', { name: 'New workspace' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'today',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Today');
      await page.getByRole('list', { name: 'Cooling' }).waitFor();
      await page.getByRole('region', { name: 'This week' }).waitFor();
    },
  },
  { name: 'relationships-board', needs: 'workspace', show: showBoard },
  {
    name: 'relationships-in-a-plan',
    needs: 'workspace',
    async show(page) {
      await showBoard(page);
      await page.getByRole('button', { name: 'In a plan' }).click();
      await page.getByRole('option', { name: 'In any plan' }).click();
      await showBoard(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    },
  },
  {
    name: 'relationships-selection',
    needs: 'workspace',
    async show(page) {
      await showBoard(page);
      await page.getByRole('listbox', { name: 'Friend' }).focus();
      await page.keyboard.press('x');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('x');
    },
  },
  {
    name: 'relationships-table',
    needs: 'workspace',
    async show(page) {
      await showBoard(page);
      await page.getByRole('radio', { name: 'Table' }).click();
      await page.getByRole('grid').getByRole('row').nth(3).waitFor();
    },
  },
  {
    name: 'relationships-nobody',
    needs: 'workspace',
    async show(page) {
      await search(page, 'Petrovich');
      await page.getByRole('heading', { name: /^Nobody is called/ }).waitFor();
    },
  },
  {
    name: 'contact',
    needs: 'workspace',
    async show(page) {
      await search(page, 'Ana Petrović');
      await page.getByRole('option').filter({ hasText: 'Ana Petrović' }).click();
      await main(page, 'Ana Petrović').waitFor();
    },
  },
  {
    name: 'plans',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Planner');
      await main(page, 'Planner').waitFor();
    },
  },
  {
    name: 'planner',
    needs: 'workspace',
    show: showPlan,
  },
  {
    name: 'planner-computed',
    needs: 'workspace',
    async show(page) {
      await showPlan(page);
      await page.getByRole('button', { name: 'How this is computed' }).click();
      await page.getByText('Limit gap', { exact: true }).waitFor();
    },
  },
  {
    name: 'planner-what-if',
    needs: 'workspace',
    async show(page) {
      await showPlan(page);
      await page.getByRole('button', { name: 'What if' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^Twice the time/ }).check({ force: true });
      await dialog.getByText('Counting', { exact: true }).first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'planner-rules',
    needs: 'workspace',
    async show(page) {
      await showPlan(page);
      await page.getByRole('button', { name: 'Rules that could not be judged' }).click();
      await page.getByRole('link', { name: 'Say what the sending tool adds' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'calendar',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Calendar');
      await page.getByRole('table', { name: 'Days' }).waitFor();
      await page.getByRole('list', { name: 'Collisions' }).waitFor();
    },
  },
  { name: 'export-page', needs: 'workspace', show: showExport },
  {
    name: 'export-workbook',
    needs: 'workspace',
    async show(page) {
      await showExportAs(page, 'Workbook');
      await page.getByRole('dialog').getByRole('table').waitFor();
    },
  },
  {
    name: 'export-by-code',
    needs: 'workspace',
    async show(page) {
      await showExportAs(page, 'Send list');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /People/ })
        .click();
      await page.getByRole('option', { name: 'By code' }).click();
      await page.getByRole('dialog').getByText(/K7Q2/).waitFor();
      await page.getByRole('dialog').getByRole('table').waitFor();
    },
  },
  { name: 'export-calendar', needs: 'workspace', show: (page) => showExportAs(page, 'Calendar') },
  { name: 'export-picture', needs: 'workspace', show: (page) => showExportAs(page, 'Picture') },
  {
    name: 'export-data',
    needs: 'workspace',
    async show(page) {
      await showExport(page);
      await page.keyboard.press('ArrowUp');
      await page.getByRole('dialog').getByRole('region', { name: 'Lines' }).waitFor();
    },
  },
  {
    name: 'review-empty',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Review');
      await main(page, 'Review').waitFor();
    },
  },
  { name: 'review', needs: 'workspace', show: showReview },
  {
    name: 'review-answers',
    needs: 'workspace',
    async show(page) {
      await showReview(page);
      await page.getByRole('list', { name: 'Packages' }).getByRole('link').first().click();
      await page.getByRole('region', { name: 'Answers' }).waitFor();
    },
  },
  {
    name: 'review-answering',
    needs: 'workspace',
    async show(page) {
      await showReview(page);
      await page.evaluate((path) => {
        location.hash = `#/review/page?path=${encodeURIComponent(path)}`;
      }, pilotPage);
      await page.getByRole('heading', { name: 'Touches, riskiest first' }).waitFor();
      await page.keyboard.press('j');
      // The draft is kept from one picture to the next: pressed again it would be taken back.
      const remove = page
        .getByRole('region', { name: /^Touches/ })
        .getByRole('radio', { name: 'Remove' })
        .first();
      if (!(await remove.isChecked())) await page.keyboard.press('3');
    },
  },
  {
    name: 'review-ledger',
    needs: 'workspace',
    async show(page) {
      await showReview(page);
      await page.getByRole('radio', { name: 'Ledger' }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'planner-signed-off',
    needs: 'workspace',
    async show(page) {
      await reviewPilot(page, sampleNow);
      await showPlan(page);
      await page.getByRole('link', { name: /^Approved for version/ }).waitFor();
    },
  },
  {
    name: 'import',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Import');
      await main(page, 'Import').waitFor();
    },
  },
  {
    name: 'policy-rules',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Policy');
      await page.getByRole('button', { name: 'Add a cap' }).click();
      await page.getByRole('button', { name: 'Add quiet hours' }).click();
    },
  },
  {
    name: 'policy-sending-tool',
    needs: 'workspace',
    async show(page) {
      await showBoard(page);
      await page.evaluate(() => {
        location.hash = '#/policy?part=sending-tool';
      });
      await page.getByRole('region', { name: 'The sending tool' }).waitFor();
    },
  },
  {
    name: 'policy-numbers',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Policy');
      await page.getByRole('radio', { name: 'Numbers of the model' }).click();
      await page.getByRole('button', { name: 'Fit to this workspace' }).click();
      await page.getByRole('region', { name: 'What was fitted' }).waitFor();
    },
  },
  {
    name: 'policy-past',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Policy');
      await page.getByRole('radio', { name: 'What the past says' }).click();
      await page.getByRole('button', { name: 'Look back' }).click();
      await page.getByRole('table', { name: 'What followed, by verdict' }).waitFor();
    },
  },
  {
    name: 'data-and-security',
    needs: 'workspace',
    async show(page) {
      await go(page, 'Data and security');
      await page.getByRole('heading', { name: 'Encryption' }).waitFor();
    },
  },
  {
    name: 'components',
    needs: 'workspace',
    async show(page) {
      await showBoard(page);
      await page.evaluate(() => {
        location.hash = '#/components';
      });
      await main(page, 'Components').waitFor();
    },
  },
  {
    name: 'palette',
    needs: 'workspace',
    async show(page) {
      await showBoard(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox', { name: /^Name of/ }).fill('ana');
      await page.getByRole('menuitem', { name: /Ana Petrović/ }).waitFor();
    },
  },
  {
    name: 'shortcuts',
    needs: 'workspace',
    async show(page) {
      await showBoard(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

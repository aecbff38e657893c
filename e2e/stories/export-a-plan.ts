import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import Papa from 'papaparse';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { things } from '../screens/export-dialog.ts';
import { barriers, useTheme } from '../support/axe.ts';
import { answerSaveDialog } from '../support/dialogs.ts';
import { arrowDownTo, pressOn, tabTo } from '../support/keyboard.ts';
import { people, steps } from '../support/spring-files.ts';
import { openSpringPlan } from '../support/spring-plan.ts';
import { expect, test } from '../support/test.ts';

const touches = people.length * steps.length;

/** Notes every request that a page within the window makes from here on, let out or not; the window's own letters are its own. */
async function noteRequests(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ session }) => {
    const urls: string[] = [];
    Object.assign(globalThis, { requestsMade: urls });
    session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
      if (details.frame?.parent) urls.push(details.url);
      answer({});
    });
  });
  return async () => app.evaluate(() => (globalThis as unknown as { requestsMade: string[] }).requestsMade);
}

test('a planner looks at the page for the lead, puts a name on it, and writes just that', async ({
  app,
  window,
  folder,
}) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  const requests = await noteRequests(app);
  await window.getByRole('button', { name: 'Export' }).click();

  const { page } = exporting;
  await expect(page.getByRole('heading', { level: 1, name: 'Spring welcome' })).toBeVisible();
  await expect(exporting.facts).toContainText(`${touches} touches`);
  await exporting.madeBy.fill('Kari Nordmann');
  await expect(page.getByText('Kari Nordmann')).toBeVisible();
  const previewed = (await exporting.frame.getAttribute('srcdoc')) ?? '';
  // Its own style holds under the policy of the window: the serif, and the ground of the page.
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Newsreader');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );

  const out = join(folder, 'for the lead.html');
  await exporting.write('page', out);
  await expect(window.getByText(`${touches} touches exported to ${out}.`)).toBeVisible();
  await expect(exporting.dialog).toBeHidden();
  const written = readFileSync(out, 'utf8');
  expect(written).toBe(previewed);
  // What stands before its data and its one script runs nothing and loads nothing; its letters are in it.
  const printed = written.slice(0, written.indexOf('<script'));
  expect(written.match(/<script/g)).toHaveLength(2);
  expect(printed).not.toMatch(
    /javascript:|\son[a-z]+=|<(link|img|iframe|object|embed)\b|url\((?!data:font\/)|@import/i,
  );
  expect(await requests()).toEqual([]);

  // The name is kept for the next time.
  await window.keyboard.press('e');
  await expect(exporting.madeBy).toHaveValue('Kari Nordmann');
});

test('the table and the data are written as they were shown', async ({ app, window, folder }) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  await window.keyboard.press('e');

  await exporting.choose('table');
  const rows = exporting.preview.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(touches + 1);
  const shownRows = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  await exporting.write('table', join(folder, 'plan.csv'));
  await expect(exporting.dialog).toBeHidden();
  const table = readFileSync(join(folder, 'plan.csv'), 'utf8');
  expect(Papa.parse<string[]>(table, { skipEmptyLines: true }).data).toEqual(shownRows);

  await window.keyboard.press('e');
  await exporting.choose('data');
  const lines = exporting.preview.getByRole('region', { name: 'Lines' });
  await expect(lines).toContainText('"unhurriedVerdicts": 1');
  const shownLines = (await lines.textContent()) ?? '';
  await exporting.write('data', join(folder, 'plan.json'));
  await expect(exporting.dialog).toBeHidden();
  const data = readFileSync(join(folder, 'plan.json'), 'utf8');
  expect(data.startsWith(shownLines)).toBe(true);
  expect((JSON.parse(data) as PlanVerdicts).touches).toHaveLength(touches);
});

test('the workbook is looked at sheet by sheet, the picture as it is drawn, and people are called by code', async ({
  app,
  window,
  folder,
}) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  await window.keyboard.press('e');
  await exporting.choose('workbook');
  const columns = exporting.preview.getByRole('columnheader');
  await expect(columns.first()).toHaveText('Contact');
  await exporting.preview.getByRole('radio', { name: 'About' }).click();
  await expect(exporting.preview.getByRole('cell', { name: 'Spring welcome' })).toBeVisible();
  await exporting.preview.getByRole('radio', { name: 'Touches' }).click();
  await expect(exporting.preview.getByText(people[0]?.email ?? 'nobody').first()).toBeVisible();
  await exporting.callPeople('By code');
  await expect(exporting.preview.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).first()).toBeVisible();
  await expect(exporting.preview.getByText('example.com')).toHaveCount(0);
  await exporting.write('workbook', join(folder, 'plan.xlsx'));
  await expect(exporting.dialog).toBeHidden();
  expect(readFileSync(join(folder, 'plan.xlsx')).subarray(0, 2).toString()).toBe('PK');

  await window.keyboard.press('e');
  await expect(exporting.people).toBeVisible();
  await exporting.choose('picture');
  // It names nobody.
  await expect(exporting.people).toBeHidden();
  const picture = exporting.preview.getByRole('img');
  await expect(picture).toBeVisible();
  // It was drawn, and not refused by the policy of the window.
  await expect.poll(async () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1080);
  await exporting.write('picture', join(folder, 'plan.svg'));
  await expect(exporting.dialog).toBeHidden();
  expect(readFileSync(join(folder, 'plan.svg'), 'utf8')).toContain('Spring welcome');
});

test('turning back writes nothing, and a place that cannot be written to is said where it happened', async ({
  app,
  window,
  folder,
}) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  const before = readdirSync(folder);
  await window.keyboard.press('e');
  await exporting.turnBack('page');
  await expect(exporting.dialog).toBeVisible();
  await exporting.write('page', join(folder, 'no such folder', 'page.html'));
  await expect(exporting.failure).toBeVisible();
  await exporting.choose('table');
  await expect(exporting.failure).toBeHidden();
  await window.keyboard.press('Escape');
  await expect(exporting.dialog).toBeHidden();
  expect(readdirSync(folder)).toEqual(before);
});

test('an export is done by keyboard alone', async ({ app, window, folder }) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  await window.keyboard.press('e');
  await expect(exporting.formats.first()).toBeFocused();
  await arrowDownTo(window, exporting.result('workbook'));
  await expect(exporting.preview.getByRole('table')).toBeVisible();
  await answerSaveDialog(app, join(folder, 'by keys.xlsx'));
  await window.keyboard.press('Enter');
  await expect(exporting.dialog).toBeHidden();
  expect(existsSync(join(folder, 'by keys.xlsx'))).toBe(true);

  // People by code, and an entry for each touch.
  await window.keyboard.press('e');
  await expect(exporting.formats.first()).toBeFocused();
  await arrowDownTo(window, exporting.result('calendar'));
  await tabTo(window, exporting.people);
  await window.keyboard.press('Enter');
  for (const _ of [1, 2]) await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await tabTo(window, exporting.dialog.getByRole('radio', { name: 'Step' }));
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await answerSaveDialog(app, join(folder, 'by keys.ics'));
  await pressOn(window, exporting.result('calendar'));
  await expect(exporting.dialog).toBeHidden();
  const calendar = readFileSync(join(folder, 'by keys.ics'), 'utf8');
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(touches);
  expect(calendar).not.toContain('example.com');

  // Through the page of the preview, and out of it again.
  await window.keyboard.press('e');
  await expect(exporting.page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(window, exporting.madeBy);
  await window.keyboard.type('Kari');
  await tabTo(window, exporting.frame);
  await answerSaveDialog(app, join(folder, 'by keys.html'));
  await pressOn(window, exporting.result('page'));
  await expect(exporting.dialog).toBeHidden();
  expect(readFileSync(join(folder, 'by keys.html'), 'utf8')).toContain('Kari');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the export is free of barriers in the ${theme} theme`, async ({ app, window, folder }) => {
    await useTheme(app, theme);
    const { exporting } = await openSpringPlan(app, window, folder);
    await window.keyboard.press('e');
    await expect(exporting.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await barriers(window)).toEqual([]);
    for (const thing of things) {
      await exporting.choose(thing);
      await exporting.shown();
      expect({ thing, barriers: await barriers(window) }).toEqual({ thing, barriers: [] });
    }
  });
}

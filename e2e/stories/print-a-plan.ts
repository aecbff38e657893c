import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { openSpringPlan } from '../support/spring-plan.ts';
import { expect, test } from '../support/test.ts';

const openWindows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** From here on a print never ends by itself. */
async function holdPrints(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: program }) => {
    program.on('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => new Promise(() => {});
    });
  });
}

test('a planner looks at the page, chooses the paper, and has it as a PDF', async ({ app, window, folder }) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  await window.keyboard.press('e');
  await exporting.choose('PDF');
  await expect(exporting.page.getByRole('heading', { level: 1, name: 'Spring welcome' })).toBeVisible();
  await exporting.paper.click();
  await window.getByRole('option', { name: /^Letter/ }).click();
  const out = join(folder, 'for the lead.pdf');
  await exporting.write('PDF', out);
  await expect(window.getByText(`exported to ${out}.`)).toBeVisible();
  await expect(exporting.dialog).toBeHidden();

  const pdf = readFileSync(out, 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
  expect(pdf).toContain('/MediaBox [0 0 612 792]');
  // The window it was printed in goes.
  await expect.poll(() => openWindows(app)).toBe(1);
});

test('a planner looks at the picture, and has it as an image', async ({ app, window, folder }) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  await window.keyboard.press('e');
  await exporting.choose('image');
  const shown = exporting.preview.getByRole('img', { name: 'The plan as it will be drawn' });
  // It takes its place before it is drawn.
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const { width, height } = await shown.evaluate((image: HTMLImageElement) => ({
    width: image.naturalWidth,
    height: image.naturalHeight,
  }));
  const out = join(folder, 'plan.png');
  await exporting.write('image', out);
  await expect(exporting.dialog).toBeHidden();
  // As another program would open it: its size, and whether there is more in it than a blank ground.
  const image = await app.evaluate(({ nativeImage }, path) => {
    const read = nativeImage.createFromPath(path);
    const dots = read.toBitmap();
    const colours = new Set<number>();
    for (let at = 0; at < dots.length; at += 4) colours.add(dots.readUInt32LE(at));
    return { ...read.getSize(), colours: colours.size };
  }, out);
  expect(image).toMatchObject({ width: 2 * width, height: 2 * height });
  expect(image.colours).toBeGreaterThan(20);
});

test('an export that is cancelled while it is printed leaves nothing', async ({ app, window, folder }) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  await holdPrints(app);
  const before = readdirSync(folder);
  await window.keyboard.press('e');
  await exporting.choose('PDF');
  await exporting.write('PDF', join(folder, 'never.pdf'));
  await expect.poll(() => openWindows(app)).toBe(2);
  await exporting.dialog.getByRole('button', { name: 'Cancel the export' }).click();
  await expect(window.getByText('The export was cancelled. No file was written.')).toBeVisible();
  await expect.poll(() => openWindows(app)).toBe(1);
  expect(readdirSync(folder)).toEqual(before);
});

test('closing the window while it prints ends the program', async ({ app, window, folder }) => {
  const { exporting } = await openSpringPlan(app, window, folder);
  await holdPrints(app);
  await window.keyboard.press('e');
  await exporting.choose('PDF');
  await exporting.write('PDF', join(folder, 'never.pdf'));
  await expect.poll(() => openWindows(app)).toBe(2);
  const ended = app.waitForEvent('close');
  await window.close();
  await ended;
  expect(readdirSync(folder).filter((name) => name.includes('never'))).toEqual([]);
});

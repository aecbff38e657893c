import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartScreen } from '../screens/start-screen.ts';
import { expect, test } from '../support/test.ts';

test.describe('a damaged workspace', () => {
  test.use({ fault: 'corrupt file' });

  test('is said to be damaged, and is left byte for byte as it was', async ({ app, window, faultyWorkspace }) => {
    const before = readFileSync(faultyWorkspace);
    const start = new StartScreen(window, app);
    await start.open(faultyWorkspace);
    await expect(start.failure).toContainText('fair.unhurried is damaged');
    expect(readFileSync(faultyWorkspace).equals(before)).toBe(true);
    expect(readdirSync(dirname(faultyWorkspace))).toEqual(['fair.unhurried']);
  });
});

test.describe('a workspace made by a newer program', () => {
  test.use({ fault: 'file from the future' });

  test('is refused by name, and is left byte for byte as it was', async ({ app, window, faultyWorkspace }) => {
    const before = readFileSync(faultyWorkspace);
    const start = new StartScreen(window, app);
    await start.open(faultyWorkspace);
    await expect(start.failure).toContainText('Made by a newer Unhurried');
    expect(readFileSync(faultyWorkspace).equals(before)).toBe(true);
    expect(readdirSync(dirname(faultyWorkspace))).toEqual(['fair.unhurried']);
  });
});

test.describe('a folder that cannot be written to', () => {
  test.use({ fault: 'read-only folder' });

  test('is said to be read-only when a workspace in it is opened', async ({ app, window, faultyWorkspace }) => {
    const before = readFileSync(faultyWorkspace);
    const start = new StartScreen(window, app);
    await start.open(faultyWorkspace);
    await expect(start.failure).toContainText('cannot be written to');
    expect(readFileSync(faultyWorkspace).equals(before)).toBe(true);
    expect(readdirSync(dirname(faultyWorkspace))).toEqual(['fair.unhurried']);
  });

  test('is said to be read-only when a workspace is made in it', async ({ app, window, faultyWorkspace }) => {
    const start = new StartScreen(window, app);
    await start.create(join(dirname(faultyWorkspace), 'spring.unhurried'));
    await expect(start.failure).toContainText('cannot be written to');
    expect(readdirSync(dirname(faultyWorkspace))).toEqual(['fair.unhurried']);
  });
});

test('a file that is no workspace is said to be none', async ({ app, window, folder }) => {
  const start = new StartScreen(window, app);
  await start.open(join(import.meta.dirname, 'a-file-that-does-not-open.ts'));
  await expect(start.failure).toContainText('is no Unhurried workspace');
  await start.open(join(folder, 'gone.unhurried'));
  await expect(start.failure).toContainText('is not there');
});

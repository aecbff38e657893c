import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchProgram } from '../support/program.ts';
import { type Screen, sampleNow, screens } from './screens.ts';

/** The window's clock stands still there, so that two runs make the same pictures. */
const now = new Date(sampleNow);
const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const root = resolve(import.meta.dirname, '..', '..');
/** `--pictures` also puts those that the README shows where it finds them. */
const pictures = { 'relationships-in-a-plan': 'board', contact: 'contact', planner: 'planner' } as const;
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = screens.filter(({ name }) => chosen.length === 0 || chosen.some((part) => name.includes(part)));

async function resize(app: ElectronApplication, size: (typeof sizes)[number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

async function call(page: Page, operation: string, input: object): Promise<unknown> {
  const answer = await page.evaluate(
    ([name, given]) =>
      (
        window as unknown as { unhurried: { call(name: string, input: unknown): Promise<{ ok: boolean }> } }
      ).unhurried.call(name, given),
    [operation, input] as const,
  );
  if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
  return answer;
}

async function take(page: Page, screen: Screen, folder: string): Promise<void> {
  await screen.show(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  // Menus and dialogs come in over 190 ms; what is awaited is said from 200 ms on.
  await page.waitForTimeout(450);
  await page.screenshot({ path: join(folder, `${screen.name}.png`) });
}

const folder = mkdtempSync(join(tmpdir(), 'unhurried-screenshots-'));
const workspace = join(folder, 'Norrlys Instruments.unhurried');
const passphrase = 'only for pictures';
const app = await launchProgram(join(folder, 'profile'));
try {
  const page = await app.firstWindow();
  await app.context().clock.setFixedTime(now);
  await call(page, 'workspace.createSample', { path: workspace, passphrase, now: now.getTime() });
  for (const theme of themes) {
    await call(page, 'shell.setTheme', { theme });
    for (const size of sizes) {
      await resize(app, size);
      const out = join(root, 'screenshots', theme, `${size.width}x${size.height}`);
      mkdirSync(out, { recursive: true });
      for (const screen of wanted) {
        await call(page, screen.needs === 'nothing' ? 'workspace.close' : 'workspace.open', {
          ...(screen.needs === 'nothing' ? {} : { path: workspace, passphrase }),
        });
        await page.goto('app://unhurried/index.html');
        try {
          await take(page, screen, out);
        } catch (error) {
          process.exitCode = 1;
          process.stderr.write(`${screen.name} (${theme}, ${size.width}): ${String(error)}\n`);
        }
      }
    }
  }
  if (process.argv.includes('--pictures')) {
    for (const [screen, picture] of Object.entries(pictures)) {
      copyFileSync(
        join(root, 'screenshots', 'light', '1280x800', `${screen}.png`),
        join(root, 'docs', 'pictures', `${picture}.png`),
      );
    }
  }
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findReader } from './programs.ts';

/** The browsers a lead may have, as Debian brings them; no patched ones. */
export const browsers = ['chromium', 'firefox-esr'] as const;
export type BrowserName = (typeof browsers)[number];

export interface BrowserChoices {
  readonly theme?: 'light' | 'dark';
  readonly scripts?: boolean;
  readonly width?: number;
  readonly downloads?: string;
}

/** A page of one browser, with what it asked the network for and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  readonly browser: Browser;
  readonly requested: readonly string[];
  readonly troubles: readonly string[];
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export async function openInBrowser(name: BrowserName, file: string, choices: BrowserChoices): Promise<OpenedPage> {
  const executablePath = findReader(name);
  if (executablePath === null) throw new Error(`${name} is not there`);
  const { theme = 'light', scripts = true, width = 1280, downloads } = choices;
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    args: name === 'chromium' ? ['--disable-background-networking', ...asRoot] : [],
    ...(downloads === undefined ? {} : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      'javascript.enabled': scripts,
      ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
  });
  const page = await browser.newPage();
  const requested: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => {
    // What the page holds itself is asked of nobody.
    if (!request.url().startsWith('data:')) requested.push(request.url());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') troubles.push(message.text());
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setViewport({ width, height: 900 });
  if (name === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.setJavaScriptEnabled(scripts);
  }
  await page.goto(pathToFileURL(file).href);
  // Until its letters are there, what is about to be clicked may move.
  if (scripts) await page.evaluate(async () => void (await document.fonts.ready));
  return { page, browser, requested, troubles };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What stands between the page and somebody who cannot see it, or sees it badly: one line per rule and place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(`${axe};
    axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`);
  return found as readonly string[];
}

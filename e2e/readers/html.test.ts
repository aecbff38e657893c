import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseReviewFile } from '../../shared/formats/review-file.ts';
import { type BrowserChoices, barriersOn, browsers, type OpenedPage, openInBrowser } from './browsers.ts';
import { hostile, hostileReview, writePage } from './made-page.ts';
import { findReader, missingReader, runReader } from './programs.ts';
import { exportPlan, makeSample } from './sample-export.ts';

const passphrase = 'three grey geese';
let page = '';
let evil = '';
let locked = '';

beforeAll(async () => {
  page = exportPlan(makeSample(), 'school-pilot', 'html', '--by', 'Kari Løvaas');
  const folder = mkdtempSync(join(tmpdir(), 'unhurried-pages-'));
  evil = await writePage(folder, 'evil.html', hostileReview(), null);
  const salting = { salt: Buffer.alloc(16, 3), iv: Buffer.alloc(12, 5) };
  locked = await writePage(folder, 'locked.html', hostileReview(), { passphrase, ...salting });
  // A machine may be busy.
}, 300_000);

const textOf = (opened: Page, selector: string) =>
  opened.$eval(selector, (element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

describe.each(browsers.map((name) => [`${name} (else: ${missingReader(name)})`, name] as const))('%s', (_, name) => {
  let opened: OpenedPage | null = null;
  const open = async (file: string, choices: BrowserChoices = {}) => {
    opened = await openInBrowser(name, file, choices);
    return opened;
  };
  const close = async () => {
    await opened?.browser.close();
    opened = null;
  };
  afterEach(close);
  afterAll(close);
  const isMissing = findReader(name) === null;
  /** As a person does it: what the bar covers is brought out first. */
  const press = async (shown: Page, selector: string) => {
    await shown.waitForSelector(selector);
    await shown.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
    await shown.click(selector);
  };

  test.skipIf(isMissing)('asks the network for nothing and reports nothing', async () => {
    const { page: shown, requested, troubles } = await open(page);
    expect(await textOf(shown, 'h1')).toBe('School pilot');
    expect(requested.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test.skipIf(isMissing || findReader('pdftotext') === null)(
    `shows everything without scripts, and says how to answer by mail (else: ${missingReader('pdftotext')})`,
    async () => {
      const { page: shown } = await open(page, { scripts: false });
      // What is on paper is what was there without a script; a browser that runs none answers no questions either.
      const paper = join(mkdtempSync(join(tmpdir(), 'unhurried-paper-')), 'page.pdf');
      writeFileSync(paper, await shown.pdf({ waitForFonts: false }));
      // Some fonts print two letters as one.
      const text = runReader('pdftotext', ['-raw', paper, '-']).normalize('NFKC').replaceAll(/\s+/g, ' ');
      for (const words of [
        'The ten riskiest touches',
        'To answer, reply to the mail',
        'Steps and their texts',
        'Permissions relied on',
        'Policy 1, model',
        'Camille Lefèvre',
        'No permission for offer by email is recorded for Camille',
        'The numbers beside a reason',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).not.toContain('The plan as a whole');
    },
  );

  test.skipIf(isMissing)('has no barrier for anyone, in both themes, with everything unfolded', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page: shown } = await open(page, { theme });
      await press(shown, '.person > summary');
      await press(shown, '.risk .tool');
      expect(await barriersOn(shown)).toEqual([]);
      await press(shown, '.keys-button');
      expect(await barriersOn(shown)).toEqual([]);
      await close();
    }
  });

  test.skipIf(isMissing)('fits a phone without scrolling sideways, whatever names there are', async () => {
    for (const file of [page, evil]) {
      const { page: shown } = await open(file, { width: 360 });
      const overflow = () =>
        shown.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBe(0);
      await shown.$eval('.person', (person) => person.setAttribute('open', ''));
      expect(await overflow()).toBe(0);
      await close();
    }
  });

  test.skipIf(isMissing)('takes decisions by mouse, keeps them over a reload, and takes them back', async () => {
    const { page: shown } = await open(page);
    const remove = '.risk tr:nth-child(2) .seg button:nth-child(3)';
    await press(shown, remove);
    await press(shown, '.risk tr:nth-child(3) .seg button:nth-child(2)');
    expect(await textOf(shown, '.heading .decided')).toBe('2 of 10 decided');
    await press(shown, '.risk tr:nth-child(3) .tool');
    await shown.type('.risk tr:nth-child(3) textarea', 'Call first');
    await shown.keyboard.press('Escape');
    await shown.keyboard.press('1');
    expect(await textOf(shown, '.risk tr:nth-child(3) [aria-pressed="true"]')).toBe('Approve');
    await shown.reload();
    expect(await textOf(shown, '.bar p')).toContain('2 decisions, 1 comment. Kept in this browser as a draft.');
    expect(await shown.$eval('.risk tr:nth-child(3) textarea', (field) => field.value)).toBe('Call first');
    expect(await shown.$eval(remove, (choice) => choice.getAttribute('aria-pressed'))).toBe('true');
    await press(shown, remove);
    expect(await textOf(shown, '.bar p')).toContain('1 decision, 1 comment.');
  });

  test.skipIf(isMissing)('is answered by keyboard alone, and saves what the app reads', async () => {
    const downloads = mkdtempSync(join(tmpdir(), 'unhurried-answers-'));
    const { page: shown, troubles } = await open(page, { downloads });
    const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
      for (const key of keys) await shown.keyboard.press(key);
    };
    await press('j', '3', 'j', 'j', '2', 'c');
    await shown.keyboard.type('Not before summer: 1 2 3');
    await press('Escape', 'k', '1');
    await shown.focus('nav a:last-child');
    await press('Enter', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(await textOf(shown, ':focus')).toBe('Approve and save the answer');
    await press('Enter');
    await shown.waitForSelector('dialog[open] input');
    await shown.keyboard.type('Joost Vermeulen');
    await press('Enter');
    const file = await vi.waitFor(
      () => {
        const [found] = readdirSync(downloads).filter((saved) => saved.endsWith('.json'));
        if (found === undefined) throw new Error('Nothing is saved yet.');
        const parsed = parseReviewFile(readFileSync(join(downloads, found), 'utf8'));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        return { found, review: parsed.value };
      },
      { timeout: 30_000 },
    );
    expect(file.found).toMatch(/^school-pilot-v\d+-review-Joost-Vermeulen\.json$/);
    expect(file.review.by).toBe('Joost Vermeulen');
    expect(file.review.entries.map(({ on, decision, comment }) => [on, decision, comment])).toEqual([
      ['plan', 'approve', ''],
      ['touch', 'remove', ''],
      ['touch', 'change', 'Not before summer: 1 2 3'],
      ['touch', 'approve', ''],
    ]);
    expect(readFileSync(page, 'utf8')).toContain(`content="${file.review.plan.hash}"`);
    expect(await textOf(shown, '.bar p')).toContain(`${file.found} is saved`);
    expect(troubles).toEqual([]);
  });

  test.skipIf(isMissing)('finds people, by name, verdict and step, and what is undecided', async () => {
    const { page: shown } = await open(page);
    await shown.type('#filters input[type=search]', 'lefèvre');
    expect(await textOf(shown, '#filters .shown')).toMatch(/^1 of 84 people shown/);
    await shown.select('#filters label:nth-of-type(3) select', '1');
    expect(await textOf(shown, '#filters .shown')).toBe('1 of 84 people shown, with 1 touch.');
    await press(shown, '.person:not([hidden]) li:not([hidden]) .seg button');
    await press(shown, '#filters input[type=checkbox]');
    expect(await textOf(shown, '#filters .shown')).toBe('0 of 84 people shown, with 0 touches.');
  });

  test.skipIf(isMissing)('runs nothing of what names and texts say, and shows it as it is', async () => {
    const { page: shown, requested, troubles } = await open(evil);
    expect(await shown.evaluate(() => 'ran' in window)).toBe(false);
    const visible = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    const subjects = await shown.$$eval('.subject', (all) => all.map((one) => one.textContent ?? ''));
    expect(subjects.map(visible)).toEqual(hostile.map(visible));
    const named = await shown.$$eval('.person summary > bdi', (all) => all.map((one) => one.textContent ?? ''));
    expect(named.map(visible).toSorted()).toEqual(hostile.map(visible).toSorted());
    expect(await shown.$$('img, iframe, object, link')).toEqual([]);
    expect(requested.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test.skipIf(isMissing)('opens a protected page with its passphrase alone, and answers it', async () => {
    const { page: shown, requested, troubles } = await open(locked);
    expect(await shown.title()).toBe('Protected plan · Unhurried');
    expect(await barriersOn(shown)).toEqual([]);
    await shown.type('#passphrase', 'three grey gulls');
    await shown.keyboard.press('Enter');
    await shown.waitForFunction(() => document.querySelector('.says')?.textContent?.includes('does not open'));
    expect(await shown.$('main[data-hash]')).toBeNull();
    await shown.click('#passphrase', { count: 3 });
    await shown.keyboard.type(passphrase);
    await shown.keyboard.press('Enter');
    await shown.waitForSelector('main[data-hash]');
    expect(await textOf(shown, 'h1')).toBe(hostile[2]);
    await press(shown, '.risk tr:nth-child(1) .seg button:nth-child(1)');
    expect(await textOf(shown, '.bar p')).toContain('1 decision');
    expect(await shown.evaluate(() => 'ran' in window)).toBe(false);
    expect(requested.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

test('a protected page holds nothing that can be read without its passphrase', () => {
  const outer = readFileSync(locked, 'utf8');
  const secrets = ['HYPERLINK', 'Söhne', 'مريم', 'window.ran', 'Spring', 'example.com', 'Berlin', passphrase];
  for (const secret of secrets) expect(outer).not.toContain(secret);
});

import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { exportNasty, makeNastyWorkspace, nastyPlan } from './nasty-export.ts';
import { findReader, missingReader, runReader } from './programs.ts';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test.skipIf(findReader('chromium') === null)(`Chromium draws the picture (else: ${missingReader('chromium')})`, () => {
  const picture = exportNasty(makeNastyWorkspace(), 'svg', 'plan.svg');
  const words = ['--headless', '--disable-gpu', '--disable-background-networking', ...asRoot];
  const shown = runReader('chromium', [...words, '--dump-dom', pathToFileURL(picture).href]);
  expect(shown).not.toContain('parsererror');
  expect(shown).not.toMatch(/<script|<html/);
  const title = /<title>([^]*?)<\/title>/.exec(shown)?.[1] ?? '';
  expect(title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(nastyPlan.name);
  expect(shown).toContain('1 · 20 Oct');
});

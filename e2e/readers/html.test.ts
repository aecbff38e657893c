import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findReader, missingReader, runReader } from './programs.ts';
import { exportPlan, makeSample } from './sample-export.ts';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test.skipIf(findReader('chromium') === null)(
  `Chromium shows the page of a plan (else: ${missingReader('chromium')})`,
  () => {
    const page = exportPlan(makeSample(), 'school-pilot', 'html');
    const words = ['--headless', '--disable-gpu', '--disable-background-networking', ...asRoot];
    const shown = runReader('chromium', [...words, '--dump-dom', pathToFileURL(page).href]);
    expect(shown).toContain('riskiest touches');
  },
);

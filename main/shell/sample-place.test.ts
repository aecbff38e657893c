import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freeSamplePlace } from './sample-place.ts';

test('a sample gets a name that nothing has yet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const samples = join(folder, 'samples');
  const first = freeSamplePlace(samples);
  expect(basename(first)).toBe('Norrlys Instruments.unhurried');
  writeFileSync(first, 'kept');
  expect(basename(freeSamplePlace(samples))).toBe('Norrlys Instruments 2.unhurried');
});

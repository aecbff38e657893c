import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTypeFaces } from './type-faces.ts';

function assetsWith(files: Readonly<Record<string, string>>): string {
  const assets = mkdtempSync(join(tmpdir(), 'unhurried-faces-'));
  onTestFinished(() => rmSync(assets, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(assets, name), text);
  return assets;
}

const url = (file: string) => `app://print/fonts/${file}`;

test('the cuts of the printed type faces are found where they are served, each for the weights around it', () => {
  const assets = assetsWith({
    'index-Jotr9KeL.css': '@font-face{font-family:"Source Sans 3 Variable"}',
    'print-faces-BBX-m_e6.css':
      '@font-face{font-family:"Source Sans 3";font-display:swap;font-weight:500;src:url(./source-sans-3-500-J-_d.woff2)format("woff2"),url(./source-sans-3-500-K.woff)format("woff");unicode-range:U+301}' +
      "@font-face{font-family:Newsreader;font-weight:400;src:url('newsreader-400-A.woff2') format('woff2')}",
  });
  expect(readTypeFaces(assets, url)).toBe(
    '@font-face{font-family:"Source Sans 3";font-display:swap;font-weight:450 549;src:url(app://print/fonts/source-sans-3-500-J-_d.woff2)format("woff2");unicode-range:U+301}' +
      '@font-face{font-family:Newsreader;font-weight:350 449;src:url(app://print/fonts/newsreader-400-A.woff2)format("woff2")}',
  );
});

test('a build without them is found out', () => {
  expect(() => readTypeFaces(assetsWith({ 'index-Jotr9KeL.css': '' }), url)).toThrow('no type faces');
});

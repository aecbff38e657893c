import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assetPath } from './asset-path.ts';

const root = join('/opt', 'unhurried', 'renderer');

test.each([
  ['app://unhurried/', join(root, 'index.html')],
  ['app://unhurried/index.html', join(root, 'index.html')],
  ['app://unhurried/assets/main.js?v=1#top', join(root, 'assets', 'main.js')],
  ['app://unhurried/assets/../index.html', join(root, 'index.html')],
  ['app://unhurried/my%20file.css', join(root, 'my file.css')],
])('%s is a file of the app', (url, file) => {
  expect(assetPath(root, url)).toBe(file);
});

test.each([
  'app://unhurried/%2e%2e%2f%2e%2e%2fetc/passwd',
  'app://unhurried/..%2f..%2fetc/passwd',
  'app://unhurried/..%5c..%5cwindows',
  'app://unhurried/a%00.js',
  'app://unhurried/%E0%A4%A',
  'app://elsewhere/index.html',
  'app://unhurried.example/index.html',
  'https://example.com/index.html',
  'file:///etc/passwd',
])('%s is refused', (url) => {
  expect(assetPath(root, url)).toBeNull();
});

test('a folder whose name only begins like the root is outside', () => {
  expect(assetPath(root, 'app://unhurried/..%2frenderer-of-another/index.html')).toBeNull();
});

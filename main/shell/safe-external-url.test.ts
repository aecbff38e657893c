import { expect, test } from 'vitest';
import { isSafeExternalUrl } from './safe-external-url.ts';

test.each([
  'https://example.com',
  'https://example.com/a/b?c=d#e',
  'https://EXAMPLE.com./path',
  'https://xn--bcher-kva.example/',
])('%s may open in the browser', (url) => {
  expect(isSafeExternalUrl(url)).toBe(true);
});

test.each([
  '',
  'example.com',
  'http://example.com',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,hi',
  'mailto:ana@example.com',
  'smb://example.com/share',
  'ms-word:ofe|u|https://example.com',
  'app://unhurried/index.html',
  'https://',
  'https://localhost/',
  'https://router.local/',
  'https://a.localhost./',
  'https://intranet/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://user@example.com/',
  'https://example.com:pw@evil.example/',
  'https://example.com:8443/',
  'https://example.com/\r\nx',
  ' https://example.com',
  'https:\\\\example.com',
])('%j may not', (url) => {
  expect(isSafeExternalUrl(url)).toBe(false);
});

import { expect, it } from 'vitest';
import { emailKey, foldText } from './fold-text.ts';

it.each([
  ['Müller', 'muller'],
  ['ŁUKASIK', 'lukasik'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['İstanbul', 'istanbul'],
  ['Ångström', 'angstrom'],
  ['Đorđe', 'dorde'],
  ['Ελλάς', 'ελλας'],
  ['שלום', 'שלום'],
])('%s is found as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('an address is compared without case, however its accents are written', () => {
  expect(emailKey('ANA@Example.com')).toBe('ana@example.com');
  expect(emailKey('a\u0301@example.com')).toBe(emailKey('Á@example.com'));
});

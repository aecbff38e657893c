import { expect, test } from 'vitest';
import { isEmailAddress } from './email-address.ts';

test.each(['ana@example.com', "o'neil+news@sub.example.co.uk", 'käthe@müller.example', '用户@例子.公司', 'a@b-c.io'])(
  '%s is an address',
  (text) => {
    expect(isEmailAddress(text)).toBe(true);
  },
);

test.each([
  '',
  'ana',
  'ana@',
  '@example.com',
  'ana@example',
  'ana@@example.com',
  'ana@example..com',
  'ana@.example.com',
  'ana b@example.com',
  'Ana <ana@example.com>',
  'ana@example.com, bo@example.com',
  'fcb67ef339b691956cc85fa12be6490c',
  `${'a'.repeat(250)}@example.com`,
])('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});

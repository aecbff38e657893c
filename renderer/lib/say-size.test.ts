import { expect, it } from 'vitest';
import { saySize } from './say-size.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 KB'],
  [86_400, '86 KB'],
  [999_600, '1.0 MB'],
  [1_440_000, '1.4 MB'],
])('%d bytes are said as %j', (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it.each([
    ['hello', 1, 1, 'hello'],
    ['{"a": 1,\n "b": two}', 2, 7, 'two}'],
    ['{"a": 1\r\n "b": 2}', 2, 2, '"b": 2}'],
    ['{"a": "one\ntwo"}', 1, 11, ''],
    ['[1, 2,]', 1, 7, ']'],
    ['{"a": 1} and more', 1, 10, 'and more'],
    ['{"a": 01}', 1, 7, '01}'],
    ['{1: 2}', 1, 2, '1: 2}'],
    ['["\\x"]', 1, 3, '\\x"]'],
  ])('%j: line %i, column %i, where %j stands', (text, line, column, found) => {
    expect(findJsonFault(text)).toEqual({ kind: 'wrong', line, column, found });
  });

  it('tells a text whose end is missing from one that is wrong', () => {
    const whole = '{"a": [true, -1.5e3, null, "\\u00e9 \\"x\\""], "b": {"c": false}}';
    expect(findJsonFault(whole)).toBeNull();
    for (let end = 0; end < whole.length; end += 1) {
      expect(findJsonFault(whole.slice(0, end)), whole.slice(0, end)).toEqual({ kind: 'cut' });
    }
  });

  it('agrees with the parser about any text', () => {
    const piece = fc.constantFrom(
      ...'{ } [ ] : , " \\ 0 1 - . e'.split(' '),
      ' ',
      '\n',
      'true',
      'nul',
      '"a"',
      '"b": 1',
      '\\u12',
      '\u007F',
    );
    const random = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const spoilt = fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, extra]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + extra + json.slice(place);
    });
    fc.assert(
      fc.property(fc.oneof(random, spoilt, fc.json()), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads a text in quotes of any length', () => {
    expect(findJsonFault(JSON.stringify('ä'.repeat(3_000_000)))).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { parseRfm } from './parse-rfm.ts';

const pathsOf = (result: ReturnType<typeof parseRfm>) =>
  result.ok || result.error.code !== 'invalid-input' ? [] : result.error.faults.map(({ path }) => path);

describe('columns', () => {
  test.each([
    [{ x: '2', t_x: '30.43', T: '38.86' }],
    [{ frequency: ' 2', recency: '30.43 ', T: '38.86' }],
    [{ ID: '7', Frequency: '2.0', Recency: '3043e-2', t: '+38.86' }],
  ])('%j is read', (record) => {
    expect(parseRfm([record])).toEqual({ ok: true, value: [{ x: 2, tx: 30.43, T: 38.86 }] });
  });

  test('that are missing are named', () => {
    expect(pathsOf(parseRfm([{ x: '1', seen: '2' }]))).toEqual(['t_x (or recency)', 'T']);
  });

  test('of a file without rows are not asked for', () => {
    const parsed = parseRfm([]);
    expect(parsed.ok ? '' : parsed.error.says).toBe('There are no rows to fit.');
  });
});

test('every cell that is no usable number is named at once', () => {
  const parsed = parseRfm([
    { x: '1', t_x: '2', T: '3' },
    { x: 'two', t_x: '', T: '3' },
    { x: '1', t_x: '4', T: '3' },
    { x: '0x10', t_x: 'Infinity', T: 'NaN' },
    { x: '1.5', t_x: '1', T: '-3' },
  ]);
  expect(pathsOf(parsed)).toEqual([
    'row 2, x',
    'row 2, t_x',
    'row 3, t_x',
    'row 4, x',
    'row 4, t_x',
    'row 4, T',
    'row 5, x',
    'row 5, T',
  ]);
});

test('a hundred faults are listed, all are counted', () => {
  const parsed = parseRfm(Array.from({ length: 250 }, () => ({ x: '-1', t_x: '1', T: '2' })));
  expect(pathsOf(parsed)).toHaveLength(100);
  expect(parsed.ok ? '' : parsed.error.says).toContain('250 values');
});

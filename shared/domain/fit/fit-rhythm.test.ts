import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import published from '../../../fixtures/vectors/bgnbd_published.json' with { type: 'json' };
import { expectedResponses } from './expected-responses.ts';
import { fitRhythm } from './fit-rhythm.ts';
import { parseRfm } from './parse-rfm.ts';
import type { RfmRow } from './rhythm-model.ts';

function readCdnow(): readonly RfmRow[] {
  const file = new URL('../../../fixtures/cdnow/cdnow_customers_summary.csv', import.meta.url);
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  const parsed = parseRfm(lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell]))));
  if (!parsed.ok) throw new Error(parsed.error.says);
  return parsed.value;
}

function fitted<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: object },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const cdnow = readCdnow();

describe('CDNOW gives the published table', () => {
  const table = published.cdnow_fit.bgnbd;

  test.each([
    { r: 1, alpha: 1, a: 1, b: 1 },
    { r: 0.01, alpha: 1000, a: 0.05, b: 30 },
    { r: 20, alpha: 0.5, a: 10, b: 0.1 },
  ])('BG/NBD from r $r, alpha $alpha, a $a, b $b', (start) => {
    const fit = fitted(fitRhythm(cdnow, 'bgnbd', [start]));
    expect(Math.abs(fit.parameters.r - table.r)).toBeLessThan(5e-4);
    expect(Math.abs(fit.parameters.alpha - table.alpha)).toBeLessThan(1e-3);
    expect(Math.abs(fit.parameters.a - table.a)).toBeLessThan(5e-4);
    expect(Math.abs(fit.parameters.b - table.b)).toBeLessThan(5e-4);
    expect(Math.abs(fit.logLikelihood / table.LL - 1)).toBeLessThan(1e-5);
    expect(fit.caution).toBeNull();
  });

  test('its own starts, and rows in another order, give the same', () => {
    const fit = fitted(fitRhythm(cdnow, 'bgnbd'));
    const turned = fitted(fitRhythm(cdnow.toReversed(), 'bgnbd'));
    expect(fit.n).toBe(2357);
    expect(fit.distinct).toBe(1016);
    expect(turned.logLikelihood).toBeCloseTo(fit.logLikelihood, 8);
    expect(turned.parameters.b).toBeCloseTo(fit.parameters.b, 4);
  });

  test('MBG/NBD', () => {
    const [r = 0, alpha = 0, a = 0, b = 0] = published.mbgnbd_cdnow.params;
    const { parameters } = fitted(fitRhythm(cdnow, 'mbgnbd'));
    expect(Math.abs(parameters.r - r)).toBeLessThan(1e-3);
    expect(Math.abs(parameters.alpha - alpha)).toBeLessThan(1e-3);
    expect(Math.abs(parameters.a - a)).toBeLessThan(1e-3);
    expect(Math.abs(parameters.b - b)).toBeLessThan(1e-3);
  });

  test('what comes in the next 39 weeks, by responses so far', () => {
    const fit = fitted(fitRhythm(cdnow, 'bgnbd'));
    const { x: bins, n, expected } = published.cdnow_holdout_bins;
    bins.forEach((bin, i) => {
      const rows = cdnow.filter(({ x }) => (bin === '7+' ? x >= 7 : x === bin));
      expect(rows.length).toBe(n[i]);
      const mean = rows.reduce((sum, row) => sum + expectedResponses(fit, row, 39), 0) / rows.length;
      expect(mean).toBeCloseTo(expected[i] ?? Number.NaN, 2);
    });
  });
});

describe('standard errors', () => {
  test('are those of NBD in another unit of time, scaled with it', () => {
    const weeks = fitted(fitRhythm(cdnow, 'nbd'));
    const days = fitted(
      fitRhythm(
        cdnow.map(({ x, tx, T }) => ({ x, tx: tx * 7, T: T * 7 })),
        'nbd',
      ),
    );
    expect((days.standardErrors?.alpha ?? 0) / (weeks.standardErrors?.alpha ?? 1)).toBeCloseTo(7, 3);
    expect(days.standardErrors?.r).toBeCloseTo(weeks.standardErrors?.r ?? 0, 5);
  });

  test('agree with second differences in the numbers themselves', () => {
    // Worked out apart, on the four numbers of the fit and not on their logarithms.
    const { standardErrors } = fitted(fitRhythm(cdnow, 'bgnbd'));
    expect(standardErrors?.r).toBeCloseTo(0.0125573, 5);
    expect(standardErrors?.alpha).toBeCloseTo(0.378221, 4);
    expect(standardErrors?.a).toBeCloseTo(0.185718, 4);
    expect(standardErrors?.b).toBeCloseTo(0.705342, 4);
  });

  test('shrink with the root of the number of rows', () => {
    const once = fitted(fitRhythm(cdnow, 'bgnbd'));
    const fourfold = fitted(fitRhythm([...cdnow, ...cdnow, ...cdnow, ...cdnow], 'bgnbd'));
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect((once.standardErrors?.[name] ?? 0) / (fourfold.standardErrors?.[name] ?? 1)).toBeCloseTo(2, 3);
    }
  });

  test('are withheld, with the reason, where nobody can be seen to have left', () => {
    const steady = Array.from({ length: 60 }, (_, i) => ({ x: 10 + (i % 5), tx: 99 + (i % 2), T: 100 }));
    const fit = fitted(fitRhythm(steady, 'bgnbd'));
    expect(fit.standardErrors).toBeNull();
    expect(fit.caution).toMatch(/do not settle/);
    for (const value of Object.values(fit.parameters)) expect(value).toBeGreaterThan(0);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });
});

describe('what cannot be fitted is refused by name', () => {
  const good = { x: 2, tx: 10, T: 20 };
  const many = (row: RfmRow) => [good, good, good, { x: 1, tx: 3, T: 9 }, { x: 0, tx: 0, T: 9 }, row];

  test.each<[string, readonly RfmRow[], string]>([
    ['no rows', [], 'too few'],
    ['one row', [good], 'too few'],
    ['as many rows as numbers', [good, good, good, good], 'too few'],
    ['nobody responds', Array.from({ length: 9 }, () => ({ x: 0, tx: 0, T: 30 })), 'no rhythm'],
    ['times at the end of a double', many({ x: 3, tx: 1, T: Number.MAX_VALUE }), 'too large'],
    ['no time at all', Array.from({ length: 9 }, () => ({ x: 0, tx: 0, T: 0 })), 'no rhythm'],
  ])('%s', (_, rows, says) => {
    const fit = fitRhythm(rows, 'bgnbd');
    expect(fit.ok ? '' : fit.error.says).toContain(says);
  });

  test.each<[string, RfmRow, string]>([
    ['a count that is no number', { ...good, x: Number.NaN }, 'row 6, x'],
    ['half a response', { ...good, x: 1.5 }, 'row 6, x'],
    ['a negative count', { ...good, x: -1 }, 'row 6, x'],
    ['a negative time', { ...good, tx: -1 }, 'row 6, t_x'],
    ['a time that is no number', { ...good, tx: Number.NaN }, 'row 6, t_x'],
    ['a time without end', { ...good, T: Number.POSITIVE_INFINITY }, 'row 6, T'],
    ['a latest response after the end', { ...good, tx: 21 }, 'row 6, t_x'],
    ['responses without a latest one', { ...good, tx: 0 }, 'row 6, t_x'],
    ['a latest response without responses', { ...good, x: 0 }, 'row 6, t_x'],
  ])('%s', (_, row, path) => {
    for (const model of ['nbd', 'bgnbd', 'mbgnbd'] as const) {
      const fit = fitRhythm(many(row), model);
      expect(fit.ok).toBe(false);
      if (!fit.ok && fit.error.code === 'invalid-input')
        expect(fit.error.faults.map((fault) => fault.path)).toEqual([path]);
    }
  });

  test('a start that is not above 0', () => {
    const fit = fitRhythm(many(good), 'bgnbd', [{ r: 1, alpha: 1, a: 0, b: Number.NaN }]);
    expect(!fit.ok && fit.error.code === 'invalid-input' && fit.error.faults.map(({ path }) => path)).toEqual([
      'a',
      'b',
    ]);
  });

  test.each<[string, readonly RfmRow[]]>([
    [
      'a million responses beside one',
      [
        { x: 1_000_000, tx: 5, T: 5 },
        { x: 1, tx: 1e-9, T: 1e6 },
      ],
    ],
    ['times near the end of a double', [{ x: 3, tx: 1e308, T: 1.7e308 }]],
    ['times near the start of one', [{ x: 3, tx: 1e-308, T: 1e-307 }]],
  ])('odd but possible rows give numbers: %s', (_, odd) => {
    for (const model of ['nbd', 'bgnbd', 'mbgnbd'] as const) {
      const fit = fitted(fitRhythm([...many(good), ...odd], model));
      expect(Number.isFinite(fit.logLikelihood)).toBe(true);
      for (const value of Object.values(fit.parameters)) expect(value).toBeGreaterThan(0);
      for (const value of Object.values(fit.standardErrors ?? {})) expect(value).toBeGreaterThan(0);
    }
  });
});

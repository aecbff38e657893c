import { expect, test } from 'vitest';
import { forecastContact } from './forecast-contact.ts';
import type { Rhythm } from './rhythm-model.ts';

const rhythm: Rhythm = { model: 'mbgnbd', parameters: { r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 } };

test('a contact who fell silent is forecast with every number finite', () => {
  const forecast = forecastContact(rhythm, { x: 3, tx: 90, T: 400 }, 30);
  expect(forecast.ok).toBe(true);
  if (!forecast.ok) return;
  expect(forecast.value.alive).toBeLessThan(1 / 3);
  expect(forecast.value.coldAfter).toBeLessThan(400);
  expect(forecast.value.expected).toBeGreaterThan(0);
});

test('a model in which nobody leaves has no cold date', () => {
  const forecast = forecastContact({ model: 'nbd', parameters: { r: 2, alpha: 90 } }, { x: 0, tx: 0, T: 0 }, 30);
  expect(forecast.ok && forecast.value.coldAfter).toBeNull();
});

test('what cannot be is refused by name', () => {
  const row = { x: 3, tx: 90, T: 400 };
  const pathsOf = (...given: Parameters<typeof forecastContact>) => {
    const forecast = forecastContact(...given);
    return forecast.ok || forecast.error.code !== 'invalid-input' ? [] : forecast.error.faults.map(({ path }) => path);
  };
  expect(pathsOf({ model: 'nbd', parameters: { r: 0, alpha: Number.NaN } }, row, 1)).toEqual(['r', 'alpha']);
  expect(pathsOf({ model: 'bgnbd', parameters: { r: 1, alpha: 1, a: -1, b: Infinity } }, row, 1)).toEqual(['a', 'b']);
  expect(pathsOf(rhythm, { x: 1, tx: 9, T: 8 }, -1)).toEqual(['contact, t_x', 'horizon']);
});

test('nothing is expected of somebody who has surely gone, however far one looks', () => {
  const gone = forecastContact(rhythm, { x: 1_000_000_000, tx: 1, T: 2 }, 1e308);
  expect(gone).toMatchObject({ ok: true, value: { alive: 0, expected: 0 } });
});

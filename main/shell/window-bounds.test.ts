import { expect, test } from 'vitest';
import { windowBounds } from './window-bounds.ts';

const laptop = { x: 0, y: 0, width: 1640, height: 1000 };
const first = { x: 100, y: 50, width: 1440, height: 900 };
const beamer = { x: 1640, y: 0, width: 1920, height: 1080 };

test('the first time it opens in the middle of the first screen', () => {
  expect(windowBounds(null, [laptop, beamer])).toEqual(first);
});

test('it opens where it was', () => {
  const last = { x: 1700, y: 40, width: 1000, height: 700 };
  expect(windowBounds(last, [laptop, beamer])).toEqual(last);
});

test('a window on a screen that was taken away comes back to the first one', () => {
  expect(windowBounds({ x: 1700, y: 40, width: 1000, height: 700 }, [laptop])).toEqual(first);
});

test('a window larger than the screen is made to fit', () => {
  expect(windowBounds({ x: -50, y: -20, width: 3000, height: 2000 }, [laptop])).toEqual(laptop);
});

test('a screen smaller than the usual window is filled', () => {
  expect(windowBounds(null, [{ x: 0, y: 0, width: 1024, height: 768 }])).toEqual({
    x: 0,
    y: 0,
    width: 1024,
    height: 768,
  });
});

import { expect, test } from 'vitest';
import { parseStartArguments } from './start-arguments.ts';

test('without arguments the window opens', () => {
  expect(parseStartArguments([])).toEqual({ smoke: false, command: null, printFolder: null });
});

test('a known first word makes it a command, with everything after it', () => {
  expect(parseStartArguments(['--no-sandbox', 'check', 'plan.json', '-w', 'fair.unhurried', '--json'])).toEqual({
    smoke: false,
    command: ['check', 'plan.json', '-w', 'fair.unhurried', '--json'],
    printFolder: null,
  });
});

test('a file given to the program is no command', () => {
  expect(parseStartArguments(['/home/ana/check'])).toEqual({ smoke: false, command: null, printFolder: null });
});

test('--smoke is found among the switches of Chromium', () => {
  expect(parseStartArguments(['--no-sandbox', '--smoke', '--disable-gpu']).smoke).toBe(true);
});

test('a folder to print in is found among the switches of Chromium', () => {
  expect(parseStartArguments(['--ozone-platform=headless', '--print=/tmp/a b', '--user-data-dir=/tmp/c'])).toEqual({
    smoke: false,
    command: null,
    printFolder: '/tmp/a b',
  });
});

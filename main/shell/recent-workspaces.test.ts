import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecentWorkspaces } from './recent-workspaces.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recent-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const recent = () => openRecentWorkspaces(join(folder, 'recent.json'));
const paths = () =>
  recent()
    .list(() => false)
    .map((entry) => entry.path);

test('the last one opened stands first, and once', () => {
  recent().opened({ path: '/a', name: 'a' }, 1);
  recent().opened({ path: '/b', name: 'b' }, 2);
  recent().opened({ path: '/a', name: 'a' }, 3);
  expect(paths()).toEqual(['/a', '/b']);
});

test('it says which file is still there and whose key is kept', () => {
  const here = join(folder, 'fair.unhurried');
  writeFileSync(here, '');
  recent().opened({ path: '/gone', name: 'gone' }, 1);
  recent().opened({ path: here, name: 'fair' }, 2);
  expect(recent().list((path) => path === here)).toEqual([
    { path: here, name: 'fair', openedAt: 2, present: true, remembered: true },
    { path: '/gone', name: 'gone', openedAt: 1, present: false, remembered: false },
  ]);
});

test('one can be forgotten, and the list does not grow for ever', () => {
  for (let n = 0; n < 20; n++) recent().opened({ path: `/${n}`, name: `${n}` }, n);
  expect(paths()).toHaveLength(12);
  recent().forget('/19');
  expect(paths()[0]).toBe('/18');
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openJsonFile } from './json-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'json-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const schema = z.object({ names: z.array(z.string()) });
const open = (name = 'names.json') => openJsonFile(join(folder, name), schema, { names: [] });

test('a file that is not there reads as empty and is not created by reading', () => {
  expect(open().read()).toEqual({ names: [] });
  expect(readdirSync(folder)).toEqual([]);
});

test('what was written is read, and nothing else is left beside it', () => {
  open().write({ names: ['Ana'] });
  expect(open().read()).toEqual({ names: ['Ana'] });
  expect(readdirSync(folder)).toEqual(['names.json']);
});

test.each(['{"names":', '{"names":[1]}', ''])('a damaged file (%j) is set aside, not overwritten', (text) => {
  writeFileSync(join(folder, 'names.json'), text);
  expect(open().read()).toEqual({ names: [] });
  open().write({ names: ['Bo'] });
  expect(readFileSync(join(folder, 'names.json.damaged'), 'utf8')).toBe(text);
});

test('the folder is made when it is missing', () => {
  open('deeper/names.json').write({ names: [] });
  expect(existsSync(join(folder, 'deeper', 'names.json'))).toBe(true);
});

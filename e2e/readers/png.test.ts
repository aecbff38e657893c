import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { exportPlan, makeSample } from './sample-export.ts';

/** A PNG read by its specification (ISO/IEC 15948): its size, and the colours of its dots. */
function decode(file: string) {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const data: Buffer[] = [];
  let header = Buffer.alloc(0);
  let last = '';
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    last = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (last === 'IHDR') header = body;
    if (last === 'IDAT') data.push(body);
    at += length + 12;
  }
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  return { width, height, depth, kind, last, rows: inflateSync(Buffer.concat(data)) };
}

test('the image of a plan is a whole PNG, twice as large as its picture, with something on it', () => {
  const sample = makeSample();
  const now = ['--now', '2026-11-26T12:00:00Z'];
  const svg = readFileSync(exportPlan(sample, 'school-pilot', 'svg', ...now), 'utf8');
  const drawn = new new Window().DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const { width, height, depth, kind, last, rows } = decode(exportPlan(sample, 'school-pilot', 'png', ...now));
  expect([width, height]).toEqual([2 * Number(drawn.getAttribute('width')), 2 * Number(drawn.getAttribute('height'))]);
  expect(last).toBe('IEND');
  // Eight bits for each of red, green and blue, with or without a fourth: a byte before each row says how it is packed.
  expect(depth).toBe(8);
  const dot = kind === 6 ? 4 : 3;
  expect(rows).toHaveLength(height * (1 + width * dot));
  expect(new Set(rows).size).toBeGreaterThan(50);
});

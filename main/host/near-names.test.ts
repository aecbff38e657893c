import { describe, expect, it } from 'vitest';
import { nearNames } from './near-names.ts';

const names = ['ana petrovic', 'anna petersen', 'petra novak', 'li wei', 'zsofia kertesz'].map((folded) => ({
  folded,
}));
const near = (search: string) => nearNames(search, names, 3).map(({ folded }) => folded);

describe('nearNames', () => {
  it('finds a name in which a letter is wrong, missing or swapped', () => {
    expect(near('petrovich')[0]).toBe('ana petrovic');
    expect(near('pterovic')[0]).toBe('ana petrovic');
    expect(near('kertes')[0]).toBe('zsofia kertesz');
    expect(near('zofia kertesz')[0]).toBe('zsofia kertesz');
  });

  it('puts the nearest first', () => {
    expect(near('petersenn')).toEqual(['anna petersen']);
  });

  it('finds nothing where nothing is close', () => {
    expect(near('okonkwo')).toEqual([]);
    expect(near('x')).toEqual([]);
    expect(near('  ')).toEqual([]);
  });
});

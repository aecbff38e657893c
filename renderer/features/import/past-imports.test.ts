import { expect, it } from 'vitest';
import type { PastImport } from '../../../shared/contract/import-contract.ts';
import { sayPast } from './past-imports.tsx';

const past: PastImport = {
  batch: 'b',
  files: ['people.csv'],
  importedAt: 0,
  people: 160,
  events: 1,
  leftOut: 3,
  state: 'kept',
};

it('says what an import brought, of what was in it', () => {
  expect(sayPast(past)).toBe('160 people, 1 row of events, 3 rows left out');
  expect(sayPast({ ...past, events: null, leftOut: 0, state: 'taken back' })).toBe('160 people, taken back');
});

import { expect, it } from 'vitest';
import { aTouchVerdict } from '../../../shared/domain/test-plans.ts';
import { calmedBy, sayCalmed, sayStaying } from './calm-words.ts';

const tooFast = (contact: string) => aTouchVerdict({ contact, step: 'two', verdict: 'too-fast' });
const move = (contact: string) => ({ contact, step: 'two', from: 1, to: 2 });
const touches = [tooFast('ana'), tooFast('bo'), tooFast('cy'), aTouchVerdict({ contact: 'dee', step: 'two' })];

it('promises that nothing is too fast only where the dates do it for all', () => {
  const all = calmedBy([move('ana'), move('bo'), move('cy'), move('dee')], touches);
  expect([sayCalmed(all), sayStaying(all)]).toEqual(['Nothing too fast', '']);
});

it('says how many stay too fast, and what may help them', () => {
  const some = calmedBy([move('ana'), move('dee')], touches);
  expect(sayCalmed(some)).toBe('2 too fast instead of 3');
  expect(sayStaying(some)).toBe(' No date changes the other 2; a softer ask may.');
});

import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Stage } from '../../../shared/domain/stage.ts';
import { EmptyLane } from './empty-lane.tsx';

afterEach(cleanup);

const said = (stage: Stage, isNarrowed: boolean) =>
  render(<EmptyLane stage={stage} isNarrowed={isNarrowed} />).container.textContent;

it('says of a stage at which nobody is what brings somebody there', () => {
  expect(said('customer', false)).toBe('Nobody yet. It takes a first purchase.');
  expect(said('acquaintance', false)).toBe('Nobody yet. It takes a first permission or a first response.');
  expect(said('stranger', false)).toBe('Nobody: everyone has given a permission or a response.');
});

it('promises nothing of a stage where others may be, whom the list leaves out', () => {
  expect(said('customer', true)).toBe('Nobody of those shown.');
});

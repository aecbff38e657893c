import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useOneAtATime } from './use-one-at-a-time.ts';

afterEach(cleanup);

it('does not begin a second time while the first is under way, and does afterwards', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const { result } = renderHook(() =>
    useOneAtATime(async (name: string) => {
      begun.push(name);
      await new Promise<void>((end) => ends.push(end));
    }),
  );
  result.current('first');
  result.current('again');
  expect(begun).toEqual(['first']);
  await act(async () => ends[0]?.());
  result.current('after it');
  expect(begun).toEqual(['first', 'after it']);
});

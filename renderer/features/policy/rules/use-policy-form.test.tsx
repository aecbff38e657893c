import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/policy.ts';
import { usePolicyForm } from './use-policy-form.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('keeps what is typed while it is being saved, for the version that is in use then', async () => {
  const answers: ((answer: unknown) => void)[] = [];
  vi.stubGlobal('unhurried', { call: async () => new Promise((answer) => answers.push(answer)) });
  const { result, rerender } = renderHook(({ version }) => usePolicyForm('/fair', { ...defaultPolicy, version }), {
    initialProps: { version: 1 },
  });
  act(() => result.current.change({ touches: '5' }));
  act(() => void result.current.save());
  act(() => result.current.change({ touches: '6' }));
  // The window may read the policy again before the answer is there.
  rerender({ version: 2 });
  await act(async () => answers[0]?.({ ok: true, value: { version: 2 } }));
  expect(result.current.form.touches).toBe('6');
  act(() => result.current.putBack());
});

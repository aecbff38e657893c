import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { queryClient } from './query-client.ts';
import { useRead } from './use-read.ts';

afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

/** A data process that answers when it is told to, and what it was asked. */
function slowProcess() {
  const asked: string[] = [];
  const waiting: ((answer: object) => void)[] = [];
  vi.stubGlobal('unhurried', {
    call: async (operation: string) => {
      asked.push(operation);
      if (operation === 'jobs.cancel') {
        const cancelled = { ok: false, error: { code: 'cancelled', says: 'Cancelled.' } };
        for (const answer of waiting.splice(0)) answer(cancelled);
        return { ok: true, value: { found: true } };
      }
      return new Promise((done) => waiting.push(done));
    },
  });
  return { asked, answer: (value: unknown) => waiting.splice(0).forEach((done) => done({ ok: true, value })) };
}

function Plans({ on, jobId }: { readonly on: string; readonly jobId?: string }) {
  const read = useRead('ahead.plans', { at: 5 }, jobId === undefined ? {} : { jobId });
  return <p>{read.isError ? read.error.error.says : `${on}: ${read.data === undefined ? 'reading' : 'read'}`}</p>;
}

it('stops a job once nobody waits for it, and begins anew for whoever comes next', async () => {
  const process = slowProcess();
  const { rerender } = render(<Plans key="1" on="Today" jobId="ahead.plans" />, {
    wrapper: ({ children }) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>,
  });
  expect(await screen.findByText('Today: reading')).toBeTruthy();
  rerender(<Plans key="2" on="Calendar" jobId="ahead.plans" />);
  expect(await screen.findByText('Calendar: reading')).toBeTruthy();
  await expect.poll(() => process.asked).toEqual(['ahead.plans', 'jobs.cancel', 'ahead.plans']);
  process.answer([]);
  expect(await screen.findByText('Calendar: read')).toBeTruthy();
});

it('lets any other read go on, for the next time', async () => {
  const process = slowProcess();
  const { unmount } = render(<Plans on="Today" />, {
    wrapper: ({ children }) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>,
  });
  expect(await screen.findByText('Today: reading')).toBeTruthy();
  unmount();
  process.answer([]);
  await expect.poll(() => queryClient.getQueryData(['ahead.plans', { at: 5 }])).toEqual([]);
  expect(process.asked).toEqual(['ahead.plans']);
});

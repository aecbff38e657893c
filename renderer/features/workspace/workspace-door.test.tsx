import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { useWorkspaceDoor, WorkspaceDoor } from './workspace-door.tsx';

afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

function Handle() {
  const door = useWorkspaceDoor();
  return (
    <button type="button" onClick={() => void door.open({ path: '/fair.unhurried', remembered: false })}>
      Open fair
    </button>
  );
}

it('leads to the relationships before a workspace is opened, and nobody away from where they went since', async () => {
  const answers: ((answer: unknown) => void)[] = [];
  vi.stubGlobal('unhurried', { call: async () => new Promise((answer) => answers.push(answer)) });
  const root = createRootRoute({
    component: () => (
      <WorkspaceDoor>
        <Handle />
      </WorkspaceDoor>
    ),
  });
  const pages = ['/relationships', '/policy', '/data'].map((path) =>
    createRoute({ getParentRoute: () => root, path, component: () => null }),
  );
  const history = createMemoryHistory({ initialEntries: ['/data'] });
  const router = createRouter({ routeTree: root.addChildren(pages), history });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Open fair' }));
  await expect.poll(() => router.state.location.pathname).toBe('/relationships');
  // The workspace is shown as soon as the window hears of it, which may be before the answer.
  await act(async () => router.navigate({ to: '/policy' }));
  await act(async () => answers[0]?.({ ok: true, value: {} }));
  expect(router.state.location.pathname).toBe('/policy');
});

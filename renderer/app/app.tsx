import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { listenToAnnouncements } from '../api/announcements.ts';
import { call } from '../api/call.ts';
import { queryClient } from '../api/query-client.ts';
import { setSingleKeys } from '../lib/single-keys.ts';
import { setTheme, startTheme } from '../lib/theme.ts';
import { Toasts } from '../ui/toasts.tsx';
import { router } from './router.tsx';

startTheme();

export function App() {
  useEffect(listenToAnnouncements, []);
  useEffect(() => {
    void call('shell.about', {}).then((about) => {
      if (!about.ok) return;
      setTheme(about.value.theme);
      setSingleKeys(about.value.singleKeys);
    });
  }, []);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  );
}

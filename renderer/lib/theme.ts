import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark' | 'system';

let theme: Theme = 'system';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function show(): void {
  const dark = theme === 'dark' || (theme === 'system' && systemDark.matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function setTheme(next: Theme): void {
  theme = next;
  show();
  for (const listener of listeners) listener();
}

/** Shows the system's theme from the first frame on, and follows it. */
export function startTheme(): void {
  show();
  systemDark.addEventListener('change', show);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => theme);
}

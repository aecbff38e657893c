import { app, type BrowserWindow } from 'electron';
import type { HostLink } from './host-link.ts';

/** The program ends with its window, whatever is being printed out of sight, and not before the workspace is closed. */
export function closeBeforeQuitting(window: BrowserWindow, host: HostLink): void {
  let closed = false;
  window.on('closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void host.stop().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

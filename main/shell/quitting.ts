import { app } from 'electron';
import type { HostLink } from './host-link.ts';

/** The program ends with its window, and not before the workspace is closed. */
export function closeBeforeQuitting(host: HostLink): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void host.stop().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

import { app, type BrowserWindow } from 'electron';
import type { HostLink } from './host-link.ts';

/** Shows that a build works at all: the page was painted and the data process answers. Says `window open` and ends. */
export function endWhenOpen(window: BrowserWindow, host: HostLink): void {
  const fail = (says: string) => {
    process.stderr.write(`${says}\n`);
    app.exit(1);
  };
  window.webContents.once('did-fail-load', (_event, code, says) =>
    fail(`the page could not be shown: ${says} (${code})`),
  );
  window.webContents.once('preload-error', (_event, _path, error) => fail(`the preload failed: ${error.message}`));
  window.once('show', () => {
    void host.call('workspace.status', {}).then((status) => {
      if (!status.ok) return fail(`the data process does not answer: ${status.error.says}`);
      process.stdout.write('window open\n', () => app.quit());
    });
  });
}

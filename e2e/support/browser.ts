import { pathToFileURL } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';

/** Opens a file as a lead does who has only a browser: another session than the app's, and no script runs. */
export async function openInBrowser(app: ElectronApplication, path: string): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }, url) => {
    const window = new BrowserWindow({
      width: 1280,
      height: 900,
      webPreferences: { partition: 'a browser', javascript: false, sandbox: true },
    });
    void window.loadURL(url);
  }, pathToFileURL(path).href);
  return opened;
}

import { BrowserWindow, nativeTheme, screen } from 'electron';
import { startUrl } from './app-scheme.ts';
import type { JsonFile } from './json-file.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { windowBounds } from './window-bounds.ts';

/** The one window. Shown when its page can be seen, so that nothing flashes. */
export function openWindow(parts: {
  readonly preload: string;
  readonly settings: JsonFile<Settings>;
  readonly log: Log;
}): BrowserWindow {
  const last = parts.settings.read().window;
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...windowBounds(last?.bounds ?? null, screens),
    minWidth: 640,
    minHeight: 480,
    title: 'Unhurried',
    show: false,
    // The canvas of both themes, seen only while the page is being read.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16130f' : '#f4efe6',
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (last?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberPlace(window, parts));
  window.on('page-title-updated', (event, title) => {
    if (title.includes('Unhurried')) return;
    event.preventDefault();
    window.setTitle(title === '' ? 'Unhurried' : `${title} – Unhurried`);
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    parts.log.error(`the page ended: ${details.reason}`);
    if (details.reason !== 'clean-exit') window.reload();
  });
  void window.loadURL(startUrl).catch((cause: unknown) => parts.log.error('the page could not be shown', cause));
  return window;
}

function rememberPlace(
  window: BrowserWindow,
  parts: { readonly settings: JsonFile<Settings>; readonly log: Log },
): void {
  try {
    const place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    parts.settings.write({ ...parts.settings.read(), window: place });
  } catch (cause) {
    // A full disk must not keep a window from closing.
    parts.log.error('the place of the window was not kept', cause);
  }
}

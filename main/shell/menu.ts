import { type BrowserWindow, Menu, type MenuItemConstructorOptions, nativeTheme } from 'electron';
import { showAbout } from './about.ts';
import type { Theme } from './settings.ts';
import type { ThemeChoice } from './theme.ts';

const themeNames: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
  { theme: 'system', label: 'As the system' },
];

interface MenuParts {
  readonly theme: ThemeChoice;
  readonly window: BrowserWindow;
}

/** The menu of the window. Undo and redo of text are the page's own keys; the menu only shows them. */
export function setMenu(parts: MenuParts): void {
  showMenu(parts);
  // The theme can be chosen in the window too.
  nativeTheme.on('updated', () => showMenu(parts));
}

function showMenu(parts: MenuParts): void {
  const theme = themeNames.map(
    (named): MenuItemConstructorOptions => ({
      label: named.label,
      type: 'radio',
      checked: parts.theme.current() === named.theme,
      click: () => parts.theme.choose(named.theme),
    }),
  );
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: '&File',
        submenu: [process.platform === 'darwin' ? { role: 'close' } : { role: 'quit', accelerator: 'CmdOrCtrl+Q' }],
      },
      { role: 'editMenu' },
      {
        label: '&View',
        submenu: [
          { label: 'Theme', submenu: theme },
          { type: 'separator' },
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
        ],
      },
      { role: 'windowMenu' },
      { role: 'help', submenu: [{ label: 'About Unhurried', click: () => showAbout(parts.window) }] },
    ]),
  );
}

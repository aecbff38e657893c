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
  readonly undo: () => void;
  readonly redo: () => void;
  readonly theme: ThemeChoice;
  readonly window: BrowserWindow;
}

/** The menu of the window. Undo and redo are the page's own keys; the menu shows them, and tells the page. */
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
      { label: '&Edit', submenu: editMenu(parts) },
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

/** The page knows whether text or data is meant. Only a Mac takes these keys before the page sees them. */
function editMenu({ undo, redo }: MenuParts): MenuItemConstructorOptions[] {
  const registerAccelerator = process.platform === 'darwin';
  return [
    { label: 'Undo', accelerator: 'CmdOrCtrl+Z', registerAccelerator, click: undo },
    { label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', registerAccelerator, click: redo },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
}

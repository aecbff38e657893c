import { app, type BrowserWindow, dialog } from 'electron';

export function showAbout(window: BrowserWindow): void {
  void dialog.showMessageBox(window, {
    type: 'info',
    title: 'About Unhurried',
    message: `Unhurried ${app.getVersion()}`,
    detail:
      'Plans nurture sequences at the pace trust grows. It works offline: nothing leaves this computer unless it is exported.',
    buttons: ['Close'],
  });
}

import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Announcement } from '../../shared/contract/announcement.ts';
import { announcementChannel, callChannel } from '../../shared/contract/bridge.ts';
import { err, type Result } from '../../shared/result/result.ts';
import { isAppUrl } from './app-scheme.ts';

/** The only gate between a page and the program: one channel, and only the page of our own window passes. */
export function openIpcGate(
  window: BrowserWindow,
  answer: (operation: unknown, input: unknown) => Promise<Result<unknown>>,
): void {
  ipcMain.handle(callChannel, async (event, operation: unknown, input: unknown) => {
    if (isOwnPage(window, event)) return answer(operation, input);
    return err({ code: 'blocked', says: 'Only the window of this program may ask.' });
  });
}

export function announceTo(window: BrowserWindow, announcement: Announcement): void {
  if (!window.isDestroyed()) window.webContents.send(announcementChannel, announcement);
}

function isOwnPage(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const { sender, senderFrame } = event;
  return (
    !window.isDestroyed() &&
    sender === window.webContents &&
    senderFrame === sender.mainFrame &&
    isAppUrl(senderFrame.url)
  );
}

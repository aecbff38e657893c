import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Announcement } from '../../shared/contract/announcement.ts';
import { announcementChannel, type Bridge, callChannel } from '../../shared/contract/bridge.ts';

const bridge: Bridge = {
  call: (operation, input) => ipcRenderer.invoke(callChannel, operation, input),
  onAnnouncement(listener) {
    const hear = (_event: unknown, announcement: Announcement) => listener(announcement);
    ipcRenderer.on(announcementChannel, hear);
    return () => ipcRenderer.off(announcementChannel, hear);
  },
  pathOf: (file) => webUtils.getPathForFile(file as File),
};

contextBridge.exposeInMainWorld('unhurried', bridge);

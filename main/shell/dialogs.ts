import { type BrowserWindow, dialog, type FileFilter } from 'electron';

export interface Dialogs {
  chooseToOpen(asked: { title: string; filters: FileFilter[]; many: boolean }): Promise<string[]>;
  chooseToSave(asked: { title: string; suggestedName: string; filters: FileFilter[] }): Promise<string | null>;
}

/** The file dialogs of the operating system, in front of the window that asks. */
export function createDialogs(window: BrowserWindow): Dialogs {
  return {
    async chooseToOpen({ title, filters, many }) {
      const chosen = await dialog.showOpenDialog(window, {
        title,
        filters,
        properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      return chosen.canceled ? [] : chosen.filePaths;
    },
    async chooseToSave({ title, suggestedName, filters }) {
      const chosen = await dialog.showSaveDialog(window, { title, filters, defaultPath: suggestedName });
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
  };
}

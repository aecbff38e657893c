import { wallTime } from '../../../shared/domain/time.ts';
import { call } from '../../api/call.ts';

const filters = [{ name: 'Unhurried workspace', extensions: ['unhurried'] }];

export async function chooseWorkspaceToOpen(): Promise<string | null> {
  const chosen = await call('shell.chooseFileToOpen', {
    title: 'Open a workspace',
    filters: [...filters, { name: 'All files', extensions: ['*'] }],
  });
  return chosen.ok ? (chosen.value.paths[0] ?? null) : null;
}

export async function choosePlaceForWorkspace(title: string, suggestedName: string): Promise<string | null> {
  const chosen = await call('shell.chooseFileToSave', { title, suggestedName, filters });
  return chosen.ok ? chosen.value.path : null;
}

/** The file name without folders and ending, whichever system wrote the path. */
export function nameOfPath(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
}

/** The folder a file lies in, for a person. */
export function folderOfPath(path: string): string {
  return path.replace(/[/\\][^/\\]*$/, '');
}

/** What a backup made at an instant is called at first: by the day of whoever makes it. */
export function nameOfBackup(workspaceName: string, at: number, timeZone: string): string {
  return `${workspaceName} ${wallTime(at, timeZone).date}.unhurried`;
}

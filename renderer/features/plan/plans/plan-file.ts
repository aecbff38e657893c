import { call } from '../../../api/call.ts';

export async function choosePlanFile(): Promise<string | null> {
  const chosen = await call('shell.chooseFileToOpen', {
    title: 'Open a plan',
    filters: [
      { name: 'Plan', extensions: ['json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return chosen.ok ? (chosen.value.paths[0] ?? null) : null;
}

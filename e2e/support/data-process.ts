import type { ElectronApplication } from '@playwright/test';

/** Ends the data process as a crash would: at once, without a word. */
export async function killDataProcess(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(
    ({ app: program }) => program.getAppMetrics().find((one) => one.name === 'Unhurried data')?.pid,
  );
  if (pid === undefined) throw new Error('there is no data process');
  process.kill(pid, 'SIGKILL');
}

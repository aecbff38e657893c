import type { ElectronApplication } from '@playwright/test';

/** Ends the data process as a crash would: at once, without a word. */
export async function killDataProcess(app: ElectronApplication): Promise<void> {
  process.kill(await dataProcess(app), 'SIGKILL');
}

/** The data process stands still meanwhile, as over work without end. */
export async function whileDataProcessStands(app: ElectronApplication, act: () => Promise<void>): Promise<void> {
  const pid = await dataProcess(app);
  process.kill(pid, 'SIGSTOP');
  try {
    await act();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

async function dataProcess(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app: program }) => program.getAppMetrics().find((one) => one.name === 'Unhurried data')?.pid,
  );
  if (pid === undefined) throw new Error('there is no data process');
  return pid;
}

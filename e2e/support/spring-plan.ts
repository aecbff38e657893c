import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { ExportDialog } from '../screens/export-dialog.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { typeCommand } from './command-line.ts';
import { writeSpringFiles } from './spring-files.ts';

export interface OpenPlan {
  readonly exporting: ExportDialog;
  readonly planner: PlannerScreen;
}

/** A plan on screen, its people in a workspace that was made in a terminal. */
export async function openSpringPlan(app: ElectronApplication, window: Page, folder: string): Promise<OpenPlan> {
  const files = writeSpringFiles(folder, Date.now());
  const workspace = join(folder, 'fair.unhurried');
  for (const words of [
    ['init', workspace],
    ['import', 'contacts', files.contacts, '-w', workspace],
    ['import', 'journey', files.journey, '-w', workspace],
  ]) {
    const { status, stderr } = typeCommand(...words);
    if (status !== 0) throw new Error(stderr);
  }
  await new StartScreen(window, app).open(workspace);
  await new Screens(window).go('Planner');
  const planner = new PlannerScreen(window, app);
  await planner.open(files.plan);
  await planner.grid.waitFor();
  return { planner, exporting: new ExportDialog(window, app) };
}

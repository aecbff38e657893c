import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { type Fault, makeFaultyWorkspace } from './faulty-workspace.ts';
import { launchProgram } from './program.ts';
import { makeReadOnly } from './read-only-folder.ts';

interface Story {
  /** What is wrong with the workspace the story begins with. */
  readonly fault: Fault | null;
  /** A folder of the story's own: its workspaces, its files. */
  readonly folder: string;
  readonly profile: string;
  /** The workspace with the fault. */
  readonly faultyWorkspace: string;
  readonly app: ElectronApplication;
  readonly window: Page;
}

/** A story: the real program with a fresh profile, its window open. */
export const test = base.extend<Story>({
  fault: [null, { option: true }],
  // Playwright reads the names of the fixtures out of this pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'unhurried-story-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  profile: async ({ folder }, use) => {
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    await use(profile);
  },
  faultyWorkspace: async ({ fault, folder }, use) => {
    if (fault === null) throw new Error('the story names no fault');
    const place = join(folder, 'work');
    mkdirSync(place);
    const path = makeFaultyWorkspace(fault, place);
    const giveBack = fault === 'read-only folder' ? makeReadOnly(place) : () => {};
    await use(path);
    giveBack();
  },
  app: async ({ profile }, use) => {
    const app = await launchProgram(profile);
    await use(app);
    await app.close();
  },
  window: async ({ app }, use) => {
    const window = await app.firstWindow();
    await window.waitForLoadState('domcontentloaded');
    await use(window);
  },
});

export { expect } from '@playwright/test';

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

const root = resolve(import.meta.dirname, '..', '..');

interface Runtime {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What `npm start` starts, as the setup wrote it down. */
function runtime(): Runtime {
  return JSON.parse(readFileSync(join(root, '.cache', 'electron.json'), 'utf8')) as Runtime;
}

function plainEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

/** Starts the program with a profile of its own. */
export async function launchProgram(profile: string): Promise<ElectronApplication> {
  const { executablePath, env } = runtime();
  const asRoot = process.getuid?.() === 0;
  return _electron.launch({
    executablePath,
    args: [...(asRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${profile}`],
    env: { ...plainEnv(), ...env },
    // The page's own theme, not one that Playwright would put over it.
    colorScheme: null,
  });
}

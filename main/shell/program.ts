import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';

/** What follows the program's own name. Unpackaged, the first word is the folder of the app. */
export function programArguments(): readonly string[] {
  const given = process.argv.slice(1);
  if (app.isPackaged) return given;
  const folder = given.findIndex((argument) => !argument.startsWith('-'));
  return given.filter((_argument, place) => place !== folder);
}

/** One program per profile: a second start only brings the first one to the front. */
export function isFirstProgram(): boolean {
  return app.requestSingleInstanceLock();
}

export function comeForwardWhenStartedAgain(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

export async function untilReady(): Promise<void> {
  await app.whenReady();
}

export function inProfile(file: string): string {
  return join(app.getPath('userData'), file);
}

export function programVersion(): string {
  return app.getVersion();
}

export function endProgram(status: number): void {
  app.exit(status);
}

import { join, resolve } from 'node:path';
import { app, type BrowserWindow } from 'electron';

/** What follows the program's own name. Unpackaged, the first word is the folder of the app. */
export function programArguments(): readonly string[] {
  const given = process.argv.slice(1);
  if (app.isPackaged) return given;
  const folder = given.findIndex((argument) => !argument.startsWith('-'));
  return given.filter((_argument, place) => place !== folder);
}

/** `--user-data-dir=FOLDER` keeps everything the program remembers in that folder, whatever started it. */
export function chooseProfile(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder === '') return;
  app.setPath('userData', resolve(folder));
  app.setPath('sessionData', resolve(folder));
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

/** A window that nobody sees may close: the program ends when it is told to. And what is printed needs no graphics card. */
export function stayWithoutWindow(): void {
  app.disableHardwareAcceleration();
  app.on('window-all-closed', () => {});
}

/** Out of the source tree a program is not. */
export function isPackaged(): boolean {
  return app.isPackaged;
}

export function programVersion(): string {
  return app.getVersion();
}

export function endProgram(status: number): void {
  app.exit(status);
}

/** Ends once everything said on standard output and standard error has gone out. */
export async function endProgramWhenWritten(status: number): Promise<void> {
  const written = (stream: NodeJS.WriteStream) => new Promise<void>((resolve) => stream.write('', () => resolve()));
  await Promise.all([written(process.stdout), written(process.stderr)]);
  app.exit(status);
}

/** Without a window there is nobody to tell but the terminal. */
export function failToStart(cause: unknown): void {
  process.stderr.write(
    `Unhurried could not start: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  );
  app.exit(1);
}

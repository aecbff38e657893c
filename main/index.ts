import { join } from 'node:path';
import { createAnswerCall } from './shell/answer-call.ts';
import type { Print } from './shell/answer-prints.ts';
import { claimAppScheme, serveApp } from './shell/app-protocol.ts';
import { createDialogs } from './shell/dialogs.ts';
import { createHostLink } from './shell/host-link.ts';
import { startHostProcess } from './shell/host-process.ts';
import { announceTo, openIpcGate } from './shell/ipc-gate.ts';
import { openKeychain } from './shell/keychain.ts';
import { createKeyedWorkspaces } from './shell/keyed-workspace.ts';
import { closeNetwork, lockPages, lockWindowSession } from './shell/lockdown.ts';
import { startLog } from './shell/log.ts';
import { setMenu } from './shell/menu.ts';
import { openExternal } from './shell/open-external.ts';
import { createPagePrinter } from './shell/page-printer.ts';
import { printInFolder } from './shell/print-in-folder.ts';
import {
  chooseProfile,
  comeForwardWhenStartedAgain,
  endProgram,
  endProgramWhenWritten,
  failToStart,
  inProfile,
  isFirstProgram,
  isPackaged,
  programArguments,
  programVersion,
  stayWithoutWindow,
  untilReady,
} from './shell/program.ts';
import { closeBeforeQuitting } from './shell/quitting.ts';
import { notingOpened, openRecentWorkspaces } from './shell/recent-workspaces.ts';
import { freeSamplePlace } from './shell/sample-place.ts';
import { openSettings } from './shell/settings.ts';
import { createShellOperations } from './shell/shell-operations.ts';
import { createSingleKeys } from './shell/single-keys.ts';
import { endWhenOpen } from './shell/smoke.ts';
import { parseStartArguments } from './shell/start-arguments.ts';
import { systemCipher } from './shell/system-cipher.ts';
import { createThemeChoice } from './shell/theme.ts';
import { openWindow } from './shell/window.ts';

/** The program, from its start to its window. Every line is one part of the shell; what a part does stands in its own file. */
async function openProgram(folder: string, isSmoke: boolean): Promise<void> {
  const log = startLog();
  claimAppScheme();
  closeNetwork();
  lockPages();
  await untilReady();
  lockWindowSession();
  serveApp(join(folder, 'renderer'));

  const settings = openSettings(inProfile('settings.json'));
  const recent = openRecentWorkspaces(inProfile('recent.json'));
  const keychain = openKeychain(inProfile('keychain.json'), systemCipher);
  const theme = createThemeChoice(settings, (chosen) => announceTo(window, { type: 'theme', theme: chosen }));
  const window = openWindow({ preload: join(folder, 'preload', 'index.cjs'), settings, log });
  const tellMenu = (act: 'undo' | 'redo') => () => announceTo(window, { type: 'menu', act });

  const print = createPagePrinter(join(folder, 'renderer', 'assets'));
  const host = createHostLink({
    start: () => startHostProcess(join(folder, 'main', 'host-entry.js'), log, print),
    announce: (announcement) => announceTo(window, announcement),
    ended: (code) => log.error(`the data process ended by itself with ${code}`),
    now: Date.now,
  });
  const callHost = notingOpened(host.call, (workspace) => recent.opened(workspace, Date.now()));
  const shell = createShellOperations({
    dialogs: createDialogs(window),
    keyed: createKeyedWorkspaces(keychain, callHost),
    singleKeys: createSingleKeys(settings),
    samplePlace: () => freeSamplePlace(inProfile('samples')),
    version: programVersion(),
    packaged: isPackaged(),
    recent,
    keychain,
    theme,
    openExternal,
  });

  openIpcGate(window, createAnswerCall({ shell, host: callHost, report: log.error }));
  setMenu({ theme, window, undo: tellMenu('undo'), redo: tellMenu('redo') });
  comeForwardWhenStartedAgain(window);
  closeBeforeQuitting(window, host);
  if (isSmoke) endWhenOpen(window, host);
}

/** What prints pages without a window that anybody sees: it is locked as the window is. */
function printerWithoutWindow(folder: string): Print {
  claimAppScheme();
  closeNetwork();
  lockPages();
  stayWithoutWindow();
  return createPagePrinter(join(folder, 'renderer', 'assets'));
}

/** A command instead of a window. Its code is read only when one is given; on Linux without a display it needs `--ozone-platform=headless`. */
async function runCommand(command: readonly string[], folder: string): Promise<void> {
  const printPage = printerWithoutWindow(folder);
  const { runCommandLine } = await import('./cli/command-line.ts');
  await endProgramWhenWritten(await runCommandLine(command, { printPage }));
}

/** One print for a command line that runs outside Electron. */
async function printOnce(printFolder: string, folder: string): Promise<void> {
  await printInFolder(printFolder, printerWithoutWindow(folder));
  await endProgramWhenWritten(0);
}

chooseProfile();
const folder = join(import.meta.dirname, '..');
const { smoke, command, printFolder } = parseStartArguments(programArguments());
if (printFolder !== null) printOnce(printFolder, folder).catch(failToStart);
else if (command !== null) runCommand(command, folder).catch(failToStart);
else if (smoke || isFirstProgram()) openProgram(folder, smoke).catch(failToStart);
else endProgram(0);

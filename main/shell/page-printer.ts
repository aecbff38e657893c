import { app, BrowserWindow, type WebContents } from 'electron';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { AppError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Print } from './answer-prints.ts';
import { openPrintSession, type PrintSession } from './print-session.ts';
import { footer, toPaperPage, toPicturePage } from './printed-page.ts';

const cancelled: AppError = { code: 'cancelled', says: 'Cancelled. Nothing was printed.' };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many dots each pixel of a picture gets, across and down. */
const dotsPerPixel = 2;
const aPage: Size = { width: 800, height: 1100 };

/** Prints pages and pictures with the Chromium of this program. `assets` is the folder of the window's style and fonts. */
export function createPagePrinter(assets: string): Print {
  let printing: PrintSession | null = null;
  return async (job, signal) => {
    await app.whenReady();
    printing ??= openPrintSession(assets);
    const { typeFaces } = printing;
    switch (job.kind) {
      case 'pdf':
        return show(printing, toPaperPage(job.page, job.paper, typeFaces), aPage, signal, printPdf);
      case 'png':
        return show(printing, toPicturePage(job, typeFaces), job, signal, printPng);
      default:
        return assertNever(job);
    }
  };
}

/** Shows a document to nobody while `print` makes something of it; the window is gone afterwards, whatever came of it. */
async function show(
  { own, lay }: PrintSession,
  html: string,
  size: Size,
  signal: AbortSignal,
  print: (contents: WebContents, size: Size) => Promise<Uint8Array>,
): Promise<Result<Uint8Array>> {
  if (signal.aborted) return err(cancelled);
  const window = openHiddenWindow(own, size);
  const { webContents: contents } = window;
  const ended = new Promise<never>((_, fail) => {
    contents.on('render-process-gone', (_event, { reason }) => fail(new Error(`the printed page ended: ${reason}`)));
    window.on('closed', () => fail(new Error('the printed page was closed')));
    signal.addEventListener('abort', () => window.destroy(), { once: true });
  });
  try {
    return ok(
      await lay(html, async (url) => Promise.race([contents.loadURL(url).then(() => print(contents, size)), ended])),
    );
  } catch (cause) {
    // It was stopped, or the program is quitting.
    if (window.isDestroyed()) return err(cancelled);
    throw cause;
  } finally {
    window.destroy();
  }
}

/** Painted in memory: so it needs no screen either. */
function openHiddenWindow(own: PrintSession['own'], { width, height }: Size): BrowserWindow {
  return new BrowserWindow({
    show: false,
    frame: false,
    width,
    height,
    useContentSize: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      offscreen: true,
    },
  });
}

function printPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    printBackground: true,
    // The size and the margins are in the style of the page.
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
  });
}

/** Chromium's own screenshot waits until all of the page is painted, and makes as many dots whatever the screen has. */
async function printPng(contents: WebContents, { width, height }: Size): Promise<Uint8Array> {
  const { debugger: commands } = contents;
  commands.attach();
  const screen = { width, height, deviceScaleFactor: dotsPerPixel, mobile: false };
  await commands.sendCommand('Emulation.setDeviceMetricsOverride', screen);
  const { data } = (await commands.sendCommand('Page.captureScreenshot', { format: 'png' })) as { data: string };
  return Buffer.from(data, 'base64');
}

import type { Paper, PrintJob } from '../../shared/contract/print-contract.ts';
import { type ExportFormat, isPressed, type PressedFormat } from '../../shared/formats/export-formats.ts';
import { err, type Result } from '../../shared/result/result.ts';
import type { Session } from './session.ts';

interface PressChoices {
  readonly paper: Paper;
}

/** What a browser is given to make a file of: `text` is what the preview of the format shows. */
type ToPrintJob = (text: string, choices: PressChoices) => PrintJob;

const toPrintJob: Readonly<Record<PressedFormat, ToPrintJob>> = {
  pdf: (page, { paper }) => ({ kind: 'pdf', page, paper }),
  png: (picture) => ({ kind: 'png', picture, ...sizeOf(picture) }),
};

/** As a picture says itself how large it is. */
function sizeOf(picture: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg [^>]*?\bwidth="(\d+)" height="(\d+)"/.exec(picture) ?? [];
  if (width === undefined || height === undefined) throw new Error('the picture does not say how large it is');
  return { width: Number(width), height: Number(height) };
}

/** The job of a format that only a browser makes; null for one that is written as it is printed. */
export function pressOf(format: ExportFormat): ToPrintJob | null {
  return isPressed(format) ? toPrintJob[format] : null;
}

/** Has it made by the printer this process was lent. */
export async function press(job: PrintJob, session: Session, signal: AbortSignal): Promise<Result<Uint8Array>> {
  const { printPage } = session.options;
  if (printPage !== undefined) return printPage(job, signal);
  return err({ code: 'blocked', says: 'This is printed by a browser, and there is none here.' });
}

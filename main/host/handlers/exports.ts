import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { ExportPreview } from '../../../shared/contract/export-contract.ts';
import type { CheckInput } from '../../../shared/domain/check-plan.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { JourneyMark, PlanVerdicts, TouchVerdict } from '../../../shared/domain/verdict.ts';
import { exportFormatTable } from '../../../shared/formats/export-formats.ts';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { PageProtection } from '../../export/encrypt-page.ts';
import type { ExportDocument } from '../../export/export-document.ts';
import { createPacker, type PackedTouch } from '../../export/packed-touch.ts';
import { previewSheets } from '../../export/preview-sheets.ts';
import type { FileParts } from '../../export/printer.ts';
import { printers } from '../../export/printers.ts';
import { readExportDocument } from '../../export/read-export-document.ts';
import { redact } from '../../export/redact.ts';
import { wordsLeft } from '../../export/words-left.ts';
import { writeFileWhole } from '../../export/write-file-whole.ts';
import { checkPlanKeeping } from '../check-plan.ts';
import type { Handlers, InputFor, OutputFor } from '../handler.ts';
import { press, pressOf } from '../press.ts';
import { journeyMark } from '../review/journey-marks.ts';
import { sentPackageOf, versionToSend } from '../review/sent-package.ts';
import { sinceReviewOf } from '../review/since-review.ts';
import { cancelledError, type Job, type Session } from '../session.ts';
import { parsePlan } from './plans.ts';

export const exportHandlers: Pick<Handlers, 'plans.preview' | 'plans.export'> = {
  'plans.preview': (asked, session) =>
    withDocument(asked, session, async (document, job, meant): Promise<Result<ExportPreview>> => {
      const { plan, verdicts } = document;
      const left = wordsLeft(meant, document, asked.redact);
      const about = { planName: plan.name, touches: verdicts.touches.length, left };
      if (asked.format === 'xlsx') return ok({ ...about, shows: 'sheets', sheets: previewSheets(document) });
      const printed = await joined(partsOf(asked, document, job), job);
      return printed.ok ? ok({ ...about, shows: 'text', text: printed.value }) : printed;
    }),

  async 'plans.export'(asked, session) {
    if (asked.passphrase !== null && asked.format !== 'html')
      return err(invalidInput('Only a page (html) can be given a passphrase.'));
    return withDocument(asked, session, async (document, job, meant): Promise<Result<OutputFor<'plans.export'>>> => {
      const parts = await finished(asked, document, job, session);
      if (!parts.ok) return parts;
      const written = await writeFileWhole(asked.out, parts.value, job.isCancelled);
      if (!written.ok) return written;
      if (written.value === null) return { ok: false, error: cancelledError };
      const { bytes } = written.value;
      const touches = document.verdicts.touches.length;
      const left = wordsLeft(meant, document, asked.redact);
      if (asked.format !== 'html') return ok({ bytes, touches, left, sent: null });
      const sent = await sentPackageOf({ meant, shown: document }, howSent(asked), session);
      return sent.ok ? ok({ bytes, touches, left, sent: sent.value }) : sent;
    });
  },
};

/** How the page goes out, for whoever asks later. */
function howSent({ madeBy, reviewFor: madeFor, redact: redaction, out }: InputFor<'plans.export'>) {
  return { madeBy, madeFor, redaction, fileName: basename(out) };
}

type AskedExport = InputFor<'plans.preview'>;

/** Checks the plan, reads what is to be printed of it, and does the work with it as it is shown and as it is meant, all as one job. */
async function withDocument<T>(
  asked: AskedExport,
  session: Session,
  work: (document: ExportDocument, job: Job, meant: ExportDocument) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { plan, now, madeBy, reviewFor, jobId } = asked;
  const current = session.current();
  if (!current.ok) return current;
  const parsed = parsePlan(plan);
  if (!parsed.ok) return parsed;
  const job = session.startJob(jobId);
  try {
    const checked = await checkForExport(parsed.value, now, current.value, session, job);
    if (!checked.ok) return checked;
    const { tells } = exportFormatTable[asked.format];
    const made = {
      plan: parsed.value,
      planVersion: versionToSend(parsed.value, current.value),
      verdicts: checked.value,
      madeBy,
      madeAt: now,
      reviewFor,
      sinceReview: await sinceReviewOf(parsed.value, current.value, session, now),
    };
    const meant = await readExportDocument(made, current.value.repositories, tells);
    const shown = redact(meant, asked.redact);
    return await work(shown, job, meant);
  } finally {
    job.end();
  }
}

/** The verdicts, packed, with marks of what each person was judged on. */
async function checkForExport(
  plan: Plan,
  now: number,
  { repositories: { contactCodes } }: Workspace,
  session: Session,
  job: Job,
): Promise<Result<PlanVerdicts<PackedTouch>>> {
  const pack = createPacker();
  const marks = new Map<string, JourneyMark>();
  const keep = (touches: readonly TouchVerdict[], { journey }: CheckInput) => {
    const mark = journeyMark(journey, now, contactCodes.seal);
    if (touches.length > 0) marks.set(mark.contact, mark);
    return touches.map(pack);
  };
  const checked = await checkPlanKeeping(keep, plan, now, session, job);
  if (!checked.ok) return checked;
  const contacts = new Set(checked.value.touches.map(({ contact }) => contact));
  return ok({ ...checked.value, journeys: [...contacts].flatMap((contact) => marks.get(contact) ?? []) });
}

function partsOf(
  { plan, format, events }: AskedExport,
  document: ExportDocument,
  job: Job,
  protection: PageProtection | null = null,
): FileParts {
  const total = document.verdicts.touches.length;
  const told = (done: number) => job.progress(`Writing ${plan.name}`, done, total);
  return printers[format](document, { events, told, protection });
}

/** What is written: the parts as they are printed, or what a browser makes of them where the format asks for one. */
async function finished(
  asked: AskedExport,
  document: ExportDocument,
  job: Job,
  session: Session,
): Promise<Result<FileParts>> {
  const toJob = pressOf(asked.format);
  if (toJob === null) {
    const protection = asked.passphrase === null ? null : protectionBy(asked.passphrase);
    return ok(partsOf(asked, document, job, protection));
  }
  const text = await joined(partsOf(asked, document, job), job);
  if (!text.ok) return text;
  job.progress(`Printing ${asked.plan.name}`, 0, 0);
  const made = await press(toJob(text.value, asked), session, job.signal);
  return made.ok ? ok([made.value]) : made;
}

async function joined(parts: FileParts, job: Job): Promise<Result<string>> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of parts) {
    if (job.isCancelled()) return { ok: false, error: cancelledError };
    text += typeof part === 'string' ? part : decoder.decode(part, { stream: true });
  }
  return ok(text);
}

function protectionBy(passphrase: string): PageProtection {
  return { passphrase, salt: randomBytes(16), iv: randomBytes(12) };
}

import type { ExportFormat } from '../../../shared/contract/data-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import { printReview } from '../../export/print-review.ts';
import { printVerdicts } from '../../export/print-verdicts.ts';
import { writeFileWhole } from '../../export/write-file-whole.ts';
import { checkPlan } from '../check-plan.ts';
import type { Handlers } from '../handler.ts';
import type { Session } from '../session.ts';
import { parsePlan } from './plans.ts';

export const exportHandlers: Pick<Handlers, 'plans.preview' | 'plans.export'> = {
  'plans.preview': (asked, session) => printExport(asked, session),

  async 'plans.export'({ out, ...asked }, session) {
    const printed = await printExport(asked, session);
    if (!printed.ok) return printed;
    const written = await writeFileWhole(out, printed.value.text);
    return written.ok ? ok({ bytes: written.value.bytes, touches: printed.value.touches }) : written;
  },
};

interface AskedExport {
  readonly plan: Plan;
  readonly now: number;
  readonly format: ExportFormat;
  readonly madeBy: string | null;
  readonly jobId: string;
}

interface PrintedExport {
  readonly text: string;
  readonly touches: number;
}

async function printExport(
  { plan, now, format, madeBy, jobId }: AskedExport,
  session: Session,
): Promise<Result<PrintedExport>> {
  const current = session.current();
  if (!current.ok) return current;
  const parsed = parsePlan(plan);
  if (!parsed.ok) return parsed;
  const checked = await checkPlan(parsed.value, now, session, jobId);
  if (!checked.ok) return checked;
  const { repositories } = current.value;
  const verdicts = checked.value;
  const text =
    format === 'html'
      ? await printReview({ plan: parsed.value, verdicts, madeBy }, repositories)
      : printVerdicts(verdicts, format, (contact) => repositories.contacts.find(contact));
  return ok({ text, touches: verdicts.touches.length });
}

import { useEffect, useRef, useState } from 'react';
import type { ExportPreview } from '../../../shared/contract/export-contract.ts';
import type { Paper } from '../../../shared/contract/print-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { CalendarEvents, ExportFormat } from '../../../shared/formats/export-formats.ts';
import type { Redaction } from '../../../shared/formats/redactions.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';

const typingPauseMs = 250;

export interface AskedExport {
  readonly plan: Plan;
  readonly now: number;
  readonly format: ExportFormat;
  readonly madeBy: string | null;
  /** Who is asked to answer. */
  readonly reviewFor: string | null;
  readonly redact: Redaction;
  readonly events: CalendarEvents;
  /** The sheets of a PDF; its preview does not depend on them. */
  readonly paper: Paper;
}

export type Printed = ExportPreview & { readonly format: ExportFormat; readonly redact: Redaction };

export type Preview =
  | { readonly step: 'waiting'; readonly jobId: string }
  | { readonly step: 'shown'; readonly printed: Printed }
  | { readonly step: 'failed'; readonly failure: AppError };

let jobs = 0;

/** What an export would write. It can be large, so that nothing but the dialog keeps it. */
export function usePreview({ plan, now, format, madeBy, reviewFor, redact, events }: AskedExport): Preview {
  const [preview, setPreview] = useState<Preview>({ step: 'waiting', jobId: '' });
  const shownFormat = useRef<ExportFormat | null>(null);
  useEffect(() => {
    jobs += 1;
    const jobId = `plans.preview ${jobs}`;
    let wanted = true;
    // While a name is typed, the page with the name before stays until the next one is there.
    const isTyped = shownFormat.current === format;
    if (!isTyped) setPreview({ step: 'waiting', jobId });
    const print = async () => {
      const result = await call('plans.preview', { plan, now, format, madeBy, reviewFor, redact, events, jobId });
      if (!wanted) return;
      shownFormat.current = result.ok ? format : null;
      setPreview(
        result.ok
          ? { step: 'shown', printed: { ...result.value, format, redact } }
          : { step: 'failed', failure: result.error },
      );
    };
    const timer = setTimeout(() => void print(), isTyped ? typingPauseMs : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
      void call('jobs.cancel', { jobId });
    };
  }, [plan, now, format, madeBy, reviewFor, redact, events]);
  return preview;
}

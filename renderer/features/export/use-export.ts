import { useRef, useState } from 'react';
import { exportFormatTable } from '../../../shared/formats/export-formats.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { say } from '../../ui/toasts.tsx';
import { fileNameFor } from './file-name.ts';
import { wordsFor } from './formats.ts';
import type { AskedExport } from './use-preview.ts';

/** What a file is beside what its preview shows. */
export interface AskedFile extends AskedExport {
  /** What a page opens with; null: anyone opens it. */
  readonly passphrase: string | null;
  /** What the plan is called in it; null: that is not known yet. */
  readonly planName: string | null;
}

export type ExportState =
  | { readonly step: 'choosing' }
  /** The dialog of the system asks where. */
  | { readonly step: 'placing' }
  | { readonly step: 'writing'; readonly jobId: string }
  | { readonly step: 'failed'; readonly failure: AppError };

interface Export {
  readonly state: ExportState;
  readonly write: () => Promise<void>;
  /** Stops what is being written, if anything is. */
  readonly cancel: () => void;
  /** Takes away what was said about a failure. */
  readonly forget: () => void;
}

/** Writes an export where a person chooses; the file is there whole or not at all. */
export function useExport({ planName, ...asked }: AskedFile, onWritten: () => void): Export {
  const [state, setState] = useState<ExportState>({ step: 'choosing' });
  const job = useRef<string | null>(null);
  const { plan, format } = asked;
  const { thing, kind } = wordsFor(format);

  const write = async () => {
    // One at a time, also while the place is being chosen.
    if (job.current !== null) return;
    const jobId = crypto.randomUUID();
    job.current = jobId;
    setState({ step: 'placing' });
    const written = await choosePlaceAndWrite(jobId);
    job.current = null;
    if (written === null) return setState({ step: 'choosing' });
    if (written.ok) {
      say({ says: written.value });
      return onWritten();
    }
    if (written.error.code !== 'cancelled') return setState({ step: 'failed', failure: written.error });
    say({ says: 'The export was cancelled. No file was written.' });
    setState({ step: 'choosing' });
  };

  /** What came of it, in a sentence; null when no place was chosen. */
  const choosePlaceAndWrite = async (jobId: string): Promise<Result<string> | null> => {
    const chosen = await call('shell.chooseFileToSave', {
      title: `Export ${thing}`,
      suggestedName: fileNameFor(planName ?? '', format),
      filters: [{ name: kind, extensions: [exportFormatTable[format].ending] }],
    });
    if (!chosen.ok) return chosen;
    const out = chosen.value.path;
    if (out === null) return null;
    setState({ step: 'writing', jobId });
    const result = await call('plans.export', { ...asked, out, jobId });
    if (!result.ok) return result;
    const { sent } = result.value;
    if (sent !== null) {
      const kept = await runCommand('reviews.recordSent', { plan, sent, at: Date.now() });
      if (!kept.ok) return kept;
    }
    return ok(`${sayCount(result.value.touches, 'touch', 'touches')} exported to ${out}.`);
  };

  return {
    state,
    write,
    cancel: () => {
      if (job.current !== null) void call('jobs.cancel', { jobId: job.current });
    },
    forget: () => setState((last) => (last.step === 'failed' ? { step: 'choosing' } : last)),
  };
}

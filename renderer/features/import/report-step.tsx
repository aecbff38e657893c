import { useNavigate } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { FilesReport } from '../../../shared/contract/import-contract.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { useUndoState } from '../../api/undo.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { say } from '../../ui/toasts.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import { reportCounts, reportSentence } from './report-words.ts';
import { saveRejected } from './save-rejected.ts';
import { UnaskedAfter } from './unasked-after.tsx';
import type { ImportState } from './use-import.ts';
import './report-step.css';

interface ReportStepProps {
  readonly state: Extract<ImportState, { step: 'report' }>;
  readonly onAgain: () => void;
}

/** The third step: what the import did, what stayed out and why, and who has not been asked. */
export function ReportStep({ state: { draft, report }, onAgain }: ReportStepProps) {
  const navigate = useNavigate();
  const [failure, setFailure] = useState<AppError | null>(null);
  const { undo } = useUndoState();
  const sentence = useRef<HTMLParagraphElement>(null);
  // The button that started the import is gone, and the focus with it.
  useEffect(() => sentence.current?.focus(), []);
  const rejected = [...(report.contacts?.rejected ?? []), ...(report.journey?.rejected ?? [])];
  // What was recorded since rests on these people, and is taken back before them.
  const later = undo?.startsWith('Permission ') ? undo : null;

  const takeBack = useOneAtATime(async () => {
    const result = await runCommand('import.undo', { batch: report.batch });
    if (!result.ok) return setFailure(result.error);
    say({ says: 'The import was taken back.' });
    onAgain();
  });
  const takeBackLater = useOneAtATime(async () => {
    const result = await runCommand('history.undo', {});
    setFailure(result.ok ? null : result.error);
  });

  return (
    <section className="import-report" aria-label="Report of the import">
      <p className="spoken" role="status" ref={sentence} tabIndex={-1}>
        {reportSentence(report)}
      </p>
      {failure !== null && <ErrorNote error={failure} />}
      <div className="import-report__counts">
        {reportCounts(report).map(({ title, counts }) => (
          <section key={title} className="import-report__group" aria-label={title}>
            <h2 className="section-title">{title}</h2>
            <dl>
              {counts.map(({ count, says, beside }) => (
                <div key={says} className="import-report__count">
                  <dt>
                    {says}
                    {beside !== undefined && <span className="caption"> {beside}</span>}
                  </dt>
                  <dd>{count}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <UnaskedAfter draft={draft} />
      <RejectedRows rejected={rejected} onSave={() => void saveRejected(draft).then(setFailure)} />
      <div className="import-report__acts">
        <Button look="primary" onPress={() => void navigate({ to: '/relationships' })}>
          Show the relationships
        </Button>
        <Button onPress={onAgain}>Import another file</Button>
        {wroteAnything(report) &&
          (later === null ? (
            <Button look="quiet" icon={Undo2} onPress={takeBack}>
              Take this import back
            </Button>
          ) : (
            <Button look="quiet" icon={Undo2} onPress={takeBackLater}>
              Take back: {later}
            </Button>
          ))}
      </div>
    </section>
  );
}

function wroteAnything({ contacts, journey, linked, permitted }: FilesReport): boolean {
  const changed = [contacts, journey].reduce(
    (sum, report) => sum + (report === null ? 0 : report.created + report.updated + report.merged),
    0,
  );
  return changed + linked + permitted > 0;
}

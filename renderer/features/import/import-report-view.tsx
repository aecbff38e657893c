import { useNavigate } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { sayCount, sayNumber } from '../../lib/count.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { say } from '../../ui/toasts.tsx';
import { type ImportKind, importKinds } from './import-kind.ts';
import { RejectedRows } from './rejected-rows.tsx';
import { WithoutPermission } from './without-permission.tsx';

interface ImportReportViewProps {
  readonly kind: ImportKind;
  readonly report: ImportReport;
  readonly onAgain: () => void;
}

/** What an import did, and what stayed out and why. */
export function ImportReportView({ kind, report, onAgain }: ImportReportViewProps) {
  const navigate = useNavigate();
  const [failure, setFailure] = useState<AppError | null>(null);
  const wrote = report.created + report.updated + report.merged > 0;

  const takeBack = async () => {
    const result = await runCommand('import.undo', { batch: report.batch });
    if (!result.ok) return setFailure(result.error);
    say({ says: 'The import was taken back.' });
    onAgain();
  };

  return (
    <section className="import-report" aria-label="Report of the import">
      <p className="spoken" role="status">
        {reportSentence(kind, report)}
      </p>
      {failure !== null && <ErrorNote error={failure} />}
      <dl className="import-report__counts">
        {countsOf(kind, report).map(({ count, says, beside }) => (
          <div key={says} className="import-report__count">
            <dt>
              {says}
              {beside !== undefined && <span className="caption"> {beside}</span>}
            </dt>
            <dd>{sayNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <WithoutPermission />
      <RejectedRows rejected={report.rejected} />
      <div className="import-report__acts">
        <Button look="primary" onPress={() => void navigate({ to: '/relationships' })}>
          Show the relationships
        </Button>
        <Button onPress={onAgain}>Import another file</Button>
        {wrote && (
          <Button look="quiet" icon={Undo2} onPress={() => void takeBack()}>
            Take this import back
          </Button>
        )}
      </div>
    </section>
  );
}

/** "1,131 people created, 52 updated, 14 unchanged, 7 rows left out." */
function reportSentence(kind: ImportKind, report: ImportReport): string {
  const [one, many] = importKinds[kind].row;
  const left = rowsLeftOut(report);
  const parts = [
    report.created > 0 && `${sayCount(report.created, one, many)} created`,
    report.updated > 0 && `${sayNumber(report.updated)} updated`,
    report.unchanged > 0 && `${sayNumber(report.unchanged)} unchanged`,
    left > 0 && `${sayCount(left, 'row', 'rows')} left out`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'The file holds nothing.' : `${parts.join(', ')}.`;
}

/** Every row read is in exactly one place; what is in none of the others was rejected. */
function rowsLeftOut(report: ImportReport): number {
  return report.read - report.created - report.updated - report.unchanged - report.merged;
}

interface Count {
  readonly count: number;
  readonly says: string;
  readonly beside?: string;
}

function countsOf(kind: ImportKind, report: ImportReport): readonly Count[] {
  const [one, many] = importKinds[kind].row;
  const { read, created, updated, unchanged, merged, ignored } = report;
  const left = rowsLeftOut(report);
  const counts: readonly Count[] = [
    { count: read, says: read === 1 ? 'row read' : 'rows read' },
    { count: created, says: `${created === 1 ? one : many} created` },
    { count: updated, says: 'updated' },
    { count: unchanged, says: 'already here, unchanged' },
    { count: merged, says: 'merged', beside: 'rows about someone named before in the same import' },
    { count: left, says: left === 1 ? 'row left out' : 'rows left out', beside: 'with the place and the reason below' },
    {
      count: ignored,
      says: ignored === 1 ? 'cell left empty' : 'cells left empty',
      beside: 'the value is impossible; the row went in',
    },
  ];
  return counts.filter(({ count }, index) => index < 2 || count > 0);
}

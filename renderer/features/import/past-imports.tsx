import { Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PastImport } from '../../../shared/contract/import-contract.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useAsOf } from '../../api/as-of.ts';
import { runCommand } from '../../api/run-command.ts';
import { useRead } from '../../api/use-read.ts';
import { sayMoment } from '../../lib/say-date.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { say } from '../../ui/toasts.tsx';

/** What came in before, each with its way back. */
export function PastImports() {
  const { data = [] } = useRead('import.list', {});
  const asOf = useAsOf();
  const [failure, setFailure] = useState<AppError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const takeBack = useOneAtATime(async (past: PastImport) => {
    const result = await runCommand('import.undo', { batch: past.batch });
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    // The button is gone, and the focus with it.
    heading.current?.focus();
    say({ says: `The import of ${sayFiles(past)} was taken back.` });
  });
  if (data.length === 0) return null;
  return (
    <section className="past-imports" aria-label="Imports so far">
      <h2 className="section-title" ref={heading} tabIndex={-1}>
        Imports so far
      </h2>
      {failure !== null && <ErrorNote error={failure} />}
      <ul>
        {data.map((past) => (
          <li key={past.batch}>
            <div>
              <p className="past-imports__files">{sayFiles(past)}</p>
              <p className="caption">
                {sayMoment(past.importedAt, asOf)}: {sayPast(past)}
              </p>
            </div>
            {past.state === 'can be taken back' && (
              <Button
                look="quiet"
                size="s"
                icon={Undo2}
                label={`Take back the import of ${sayFiles(past)}`}
                onPress={() => takeBack(past)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayFiles({ files }: PastImport): string {
  return files.join(' and ');
}

/** "160 people, 412 rows of events, 3 rows left out" */
export function sayPast({ people, events, leftOut, state }: PastImport): string {
  const parts = [
    people !== null && sayCount(people, 'person', 'people'),
    events !== null && sayCount(events, 'row of events', 'rows of events'),
    leftOut > 0 && `${sayCount(leftOut, 'row', 'rows')} left out`,
    state === 'taken back' && 'taken back',
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

import { useProgress } from '../../api/progress.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWorkspace } from '../workspace/index.ts';
import { FileCard } from './file-card.tsx';
import { ImportReportView } from './import-report-view.tsx';
import { type ImportState, useImport } from './use-import.ts';
import './import-page.css';

/** People and what happened with them come in here. */
export function ImportPage() {
  const { state, run, choose, cancel, again } = useImport(useWorkspace()?.path);
  return (
    <Page label="Import">
      <PageHead title="Import" beside="Files are read where they lie. Nothing leaves this computer." />
      <div className="page__scroll">
        <div className="page__inset import">
          {state.step === 'file' && (
            <>
              {state.failure !== null && <ErrorNote error={state.failure} />}
              <div className="import__cards">
                <FileCard
                  kind="contacts"
                  onChoose={() => void choose('contacts')}
                  onDrop={(paths) => void run('contacts', paths)}
                />
                <FileCard
                  kind="journey"
                  onChoose={() => void choose('journey')}
                  onDrop={(paths) => void run('journey', paths)}
                />
              </div>
            </>
          )}
          {state.step === 'running' && <Running state={state} onCancel={() => void cancel()} />}
          {state.step === 'report' && <ImportReportView kind={state.kind} report={state.report} onAgain={again} />}
        </div>
      </div>
    </Page>
  );
}

interface RunningProps {
  readonly state: Extract<ImportState, { step: 'running' }>;
  readonly onCancel: () => void;
}

function Running({ state, onCancel }: RunningProps) {
  const progress = useProgress(state.jobId);
  return (
    <section className="import__running" aria-label="Import is running">
      <ProgressBar
        says={state.cancelling ? 'Taking back what was read' : (progress?.says ?? 'Opening the file')}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
      />
      <div className="import__cancel">
        <p className="supporting">An import happens whole or not at all.</p>
        <Button disabled={state.cancelling} onPress={onCancel}>
          Cancel the import
        </Button>
      </div>
    </section>
  );
}

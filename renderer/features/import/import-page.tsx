import { useFileDrop } from '../../api/use-file-drop.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { useWorkspace } from '../workspace/index.ts';
import { FileStep } from './file-step.tsx';
import { ImportSteps } from './import-steps.tsx';
import { MeaningStep } from './meaning-step.tsx';
import { ReportStep } from './report-step.tsx';
import { Running } from './running.tsx';
import { useImport } from './use-import.ts';
import './import-page.css';

/** People and what happened with them come in here. */
export function ImportPage() {
  const { state, acts } = useImport(useWorkspace()?.path);
  const isOver = useFileDrop(state.step === 'file' || state.step === 'meaning', acts.add);
  return (
    <Page label="Import">
      {state.step === 'meaning' ? (
        <MeaningStep state={state} acts={acts} />
      ) : (
        <>
          <PageHead title="Import" beside="Files are read where they lie. Nothing leaves this computer.">
            <ImportSteps step={state.step} />
          </PageHead>
          <div className="page__scroll">
            <div className="page__inset import">
              {state.step === 'file' && state.failure !== null && <ErrorNote error={state.failure} />}
              {state.step === 'file' && <FileStep onChoose={() => void acts.choose()} />}
              {state.step === 'running' && <Running state={state} onCancel={() => void acts.cancel()} />}
              {state.step === 'report' && <ReportStep state={state} onAgain={acts.again} />}
            </div>
          </div>
        </>
      )}
      {isOver && (
        <div className="import__over" aria-hidden="true">
          <p className="spoken">Drop the files to see what they hold.</p>
        </div>
      )}
    </Page>
  );
}

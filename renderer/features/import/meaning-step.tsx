import { useEffect, useRef, useState } from 'react';
import { useProgress } from '../../api/progress.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ColumnTable } from './column-table.tsx';
import { DayOrderChoice } from './day-order-choice.tsx';
import { ImportSteps } from './import-steps.tsx';
import { kindWords } from './meaning-words.ts';
import { sayColumns, sayFile } from './preview-sentence.ts';
import { PreviewSide } from './preview-side.tsx';
import { ReadRows } from './read-rows.tsx';
import type { ImportActs, ImportState } from './use-import.ts';
import { rowsPerPreview, usePreview } from './use-preview.ts';
import './meaning-step.css';

interface MeaningStepProps {
  readonly state: Extract<ImportState, { step: 'meaning' }>;
  readonly acts: ImportActs;
}

/** The second step: what each column means, how the rows will be read, and what will happen. */
export function MeaningStep({ state, acts }: MeaningStepProps) {
  const { draft } = state;
  const [firstRow, setFirstRow] = useState(0);
  const [shownPath, setShownPath] = useState<string | null>(null);
  const sentence = useRef<HTMLSpanElement>(null);
  const rowsFrom = firstRow - (firstRow % rowsPerPreview);
  const { preview, failure, isReading } = usePreview(draft, rowsFrom);
  const isShown = preview !== null;
  // The button that chose the files is gone, and the focus with it.
  useEffect(() => {
    if (isShown && document.activeElement === document.body) sentence.current?.focus();
  }, [isShown]);
  if (preview === null) return <FirstReading jobId={draft.jobId} failure={failure} acts={acts} />;

  const files = preview.files.filter(({ path }) => draft.files.some((file) => file.path === path));
  const [first] = files;
  const file = files.find(({ path }) => path === shownPath) ?? first;
  if (file === undefined) return <FirstReading jobId={draft.jobId} failure={failure} acts={acts} />;
  const mapping = draft.files.find(({ path }) => path === file.path)?.mapping ?? null;
  const show = (path: string) => {
    setFirstRow(0);
    setShownPath(path);
  };
  return (
    <>
      <PageHead title={kindWords[file.kind].title} beside={sayFile(file)}>
        {isReading && <Waiting says="Reading again" />}
        <ImportSteps step="meaning" />
      </PageHead>
      <p className="meaning__sentence">
        <span ref={sentence} tabIndex={-1}>
          {sayColumns(file)} Nothing is written before the last button.
        </span>
      </p>
      <div className="meaning">
        <div className="meaning__main">
          {files.length > 1 && (
            <div className="meaning__files">
              <Segmented
                label="File"
                value={file.path}
                options={files.map(({ path, name }) => ({ value: path, label: name }))}
                onChange={show}
              />
              <Button look="quiet" size="s" onPress={() => acts.leaveOut(file.path)}>
                Leave this file out
              </Button>
            </div>
          )}
          <ColumnTable
            file={file}
            mapping={mapping}
            onChoose={(column, meaning) => acts.setMeaning(file.path, column, meaning)}
          />
          {file.dates !== null && file.dates.by !== 'dates' && (
            <DayOrderChoice dates={file.dates} onChoose={(order) => acts.setDayOrder(file.path, order)} />
          )}
          <ReadRows file={file} firstRow={firstRow} isReading={isReading} onMove={setFirstRow} />
        </div>
        <PreviewSide
          draft={draft}
          preview={preview}
          refusal={failure}
          failure={state.failure}
          isReading={isReading}
          acts={acts}
          onShow={show}
        />
      </div>
    </>
  );
}

interface FirstReadingProps {
  readonly jobId: string;
  readonly failure: Parameters<typeof ErrorNote>[0]['error'] | null;
  readonly acts: ImportActs;
}

/** Before there is anything to show: the files are read, or are refused. */
function FirstReading({ jobId, failure, acts }: FirstReadingProps) {
  const progress = useProgress(jobId);
  return (
    <>
      <PageHead title="Import" beside="Files are read where they lie. Nothing leaves this computer.">
        <ImportSteps step={failure === null ? 'meaning' : 'file'} />
      </PageHead>
      <div className="page__scroll">
        <div className="page__inset import">
          {failure === null ? (
            <section className="import__running import__running--late" aria-label="Files are being read">
              <ProgressBar
                says={progress?.says ?? 'Opening the file'}
                done={progress?.done ?? 0}
                total={progress?.total ?? 0}
              />
              <div className="import__cancel">
                <p className="supporting">Nothing is written yet.</p>
                <Button onPress={() => void acts.chooseOthers()}>Choose another file</Button>
              </div>
            </section>
          ) : (
            <ErrorNote error={failure}>
              <Button autoFocus onPress={() => void acts.chooseOthers()}>
                Choose another file
              </Button>
            </ErrorNote>
          )}
        </div>
      </div>
    </>
  );
}

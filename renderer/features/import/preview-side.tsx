import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ActivitiesBeside } from './activities-beside.tsx';
import { AgreedSection } from './agreed-section.tsx';
import { countRecorded, countSaid, stillUnasked } from './permission-counts.ts';
import { holdsNothing, sayDuration, sayImport } from './preview-sentence.ts';
import { StaysOut } from './stays-out.tsx';
import { UnaskedSection } from './unasked-section.tsx';
import type { Draft, ImportActs } from './use-import.ts';
import { WhatWillHappen } from './what-will-happen.tsx';
import './preview-side.css';

/** A log alone, in which nothing seems to answer anything, has no more to say than its counts. */
function hasActivitiesToSay({ contacts, files, links }: ImportPreview): boolean {
  return contacts !== null || files.length > 1 || links.replies + links.answers > 0;
}

interface PreviewSideProps {
  readonly draft: Draft;
  readonly preview: ImportPreview;
  /** Why it cannot be imported as it is chosen. */
  readonly refusal: AppError | null;
  /** Why the last attempt failed; it can be made again. */
  readonly failure: AppError | null;
  readonly isReading: boolean;
  readonly acts: ImportActs;
  readonly onShow: (path: string) => void;
}

/** What the import would do, what it lacks, and the button that does it. */
export function PreviewSide({ draft, preview, refusal, failure, isReading, acts, onShow }: PreviewSideProps) {
  const [later, setLater] = useState(false);
  const isEmpty = holdsNothing(preview);
  const isReady = refusal === null && !isReading && !isEmpty;
  const shown = refusal ?? failure;
  return (
    <aside className="preview-side" aria-label="What will happen" data-area="preview">
      <div className="preview-side__sections">
        {shown !== null && (
          <div className="preview-side__section">
            <ErrorNote error={shown} />
          </div>
        )}
        <WhatWillHappen preview={preview} />
        <AgreedSection draft={draft} preview={preview} acts={acts} />
        {stillUnasked(preview, draft).people > 0 && !later && (
          <UnaskedSection
            draft={draft}
            unasked={stillUnasked(preview, draft)}
            said={countSaid(preview, draft)}
            acts={acts}
            onLater={() => setLater(true)}
          />
        )}
        <StaysOut preview={preview} draft={draft} />
        {hasActivitiesToSay(preview) && (
          <ActivitiesBeside draft={draft} preview={preview} acts={acts} onShow={onShow} />
        )}
      </div>
      <footer className="preview-side__foot">
        <div className="preview-side__acts">
          <Button
            look="primary"
            icon={Download}
            disabled={!isReady}
            describedBy="import-promise"
            onPress={() => void acts.run()}
          >
            {sayImport(preview, countRecorded(preview, draft))}
          </Button>
          <Button onPress={acts.again}>Cancel</Button>
        </div>
        <p className="caption" id="import-promise">
          {refusal !== null
            ? 'Not as it is now: choose another meaning, or another file.'
            : isEmpty
              ? 'There is a header and no row below it: choose another file.'
              : `${sayDuration(preview.files)}One undo takes back exactly this import.`}
        </p>
      </footer>
    </aside>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { BookOpenText, ClipboardPaste, FileDown, FolderOpen, Inbox } from 'lucide-react';
import { useState } from 'react';
import type { ReviewSource } from '../../../shared/contract/review-contract.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useFileDrop } from '../../api/use-file-drop.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { bringIn, chooseReviewFiles, chooseReviewPage } from './bring-in.ts';
import { Ledger } from './ledger.tsx';
import { PackageList } from './package-list.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import './review-page.css';

const views = [
  { value: 'packages', label: 'Packages', icon: Inbox },
  { value: 'ledger', label: 'Ledger', icon: BookOpenText },
] as const;
type View = (typeof views)[number]['value'];

/** What went out for review and what came back; and who decided what, with what followed. */
export function ReviewPage() {
  const navigate = useNavigate();
  const [view, setView] = useState<View>('packages');
  const [isPasting, setPasting] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const bring = async (sources: readonly ReviewSource[]): Promise<AppError | null> => {
    const brought = await bringIn(sources);
    if (!brought.ok) return brought.error;
    if (brought.value !== null) await navigate({ to: '/review/$planHash', params: { planHash: brought.value } });
    return null;
  };
  const openPage = (path: string) => void navigate({ to: '/review/page', search: { path } });
  const bringFiles = (paths: readonly string[]) => {
    // A page that was sent for review is answered; what came back is brought in.
    const page = paths.find((path) => /\.html?$/i.test(path));
    if (page !== undefined) openPage(page);
    else if (paths.length > 0) void bring(paths.map((path) => ({ path }))).then(setFailure);
  };
  const chooseToAnswer = async () => {
    const chosen = await chooseReviewPage();
    if (!chosen.ok) setFailure(chosen.error);
    else if (chosen.value !== null) openPage(chosen.value);
  };
  const choose = async () => {
    const chosen = await chooseReviewFiles();
    if (chosen.ok) bringFiles(chosen.value);
    else setFailure(chosen.error);
  };
  const isOver = useFileDrop(!isPasting, bringFiles);
  const buttons = (
    <>
      <Button icon={FolderOpen} onPress={() => void chooseToAnswer()}>
        Answer a page
      </Button>
      <Button icon={ClipboardPaste} onPress={() => setPasting(true)}>
        Paste an answer
      </Button>
      <Button look="primary" icon={FileDown} onPress={() => void choose()}>
        Bring in an answer
      </Button>
    </>
  );
  return (
    <Page label="Review">
      <PageHead title="Review">
        <Segmented label="What is shown" value={view} options={views} onChange={setView} />
        {buttons}
      </PageHead>
      <div className="page__scroll" data-area="review">
        <div className="page__inset review">
          {failure !== null && <ErrorNote error={failure} />}
          {view === 'packages' ? <PackageList /> : <Ledger />}
        </div>
      </div>
      {isOver && <p className="review__over">Drop an answer to bring it in, or a page to answer it</p>}
      {isPasting && (
        <PasteDialog
          onClose={() => setPasting(false)}
          onBring={async (text) => {
            const failed = await bring([{ text }]);
            if (failed === null) setPasting(false);
            return failed;
          }}
        />
      )}
    </Page>
  );
}

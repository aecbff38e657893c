import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../api/use-read.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnsweredPackage } from './answered-package.tsx';
import { BackToReview } from './back-to-review.tsx';
import { PagePassphrase } from './page-passphrase.tsx';

/** Somebody's package out of its page: read, and answered as in a browser. */
export function PackageView() {
  const { path } = useSearch({ from: '/review/page' });
  return <OpenedPage key={path} path={path} />;
}

function OpenedPage({ path }: { readonly path: string }) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const opened = useRead('reviews.openPage', { path, passphrase });
  if (opened.data !== undefined) return <AnsweredPackage input={opened.data} />;
  const error = opened.error?.error ?? null;
  const asks = error?.code === 'storage' && (error.kind === 'passphrase-needed' || error.kind === 'wrong-passphrase');
  return (
    <Page label="Review page" isBeingRead={error === null}>
      <PageHead title="Review page" before={<BackToReview />} />
      <div className="page__inset review">
        {error === null && <Waiting says="Opening the page" />}
        {error !== null && !asks && <ErrorNote error={error} />}
        {asks && <PagePassphrase isWrong={error.kind === 'wrong-passphrase'} onOpen={setPassphrase} />}
      </div>
    </Page>
  );
}

import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BackToReview } from './back-to-review.tsx';
import { PackageDetails } from './package-details.tsx';
import './package-page.css';
import './review-page.css';

/** One package: what leads said of it beside what has changed meanwhile. */
export function PackagePage() {
  const { planHash } = useParams({ from: '/review/$planHash' });
  const at = useAsOf();
  const details = useRead('reviews.compare', { planHash, at }, { keepPrevious: true });
  const [failure, setFailure] = useState<AppError | null>(null);
  const back = <BackToReview />;
  const failed = failure ?? details.error?.error ?? null;
  if (details.data === undefined || details.data.package.planHash !== planHash) {
    return (
      <Page label="Package" isBeingRead={failed === null}>
        <PageHead title="Package" before={back} />
        <div className="page__inset">
          {failed === null ? <Waiting says="Reading the package" /> : <ErrorNote error={failed} />}
        </div>
      </Page>
    );
  }
  return <PackageDetails details={details.data} back={back} failure={failed} onFailure={setFailure} />;
}

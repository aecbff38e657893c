import { useNavigate } from '@tanstack/react-router';
import { CheckCheck, MessagesSquare, Signpost } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { ReviewDetails } from '../../../shared/contract/review-contract.ts';
import { rowStanding } from '../../../shared/domain/review/side-by-side.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayMoment } from '../../lib/say-date.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { useAnswerActs } from './answer-acts.ts';
import { AnswerCard } from './answer-card.tsx';
import { Changes } from './changes.tsx';
import { StateBadge } from './state-badge.tsx';

interface PackageDetailsProps {
  readonly details: ReviewDetails;
  readonly back: ReactNode;
  readonly failure: AppError | null;
  readonly onFailure: (failure: AppError | null) => void;
}

export function PackageDetails({ details, back, failure, onFailure }: PackageDetailsProps) {
  const { package: sent, rows } = details;
  const navigate = useNavigate();
  const openPlan = () => void navigate({ to: '/plans/stored/$planId', params: { planId: sent.planId } });
  const asOf = useAsOf();
  const list = useRef<HTMLUListElement>(null);
  const acts = useAnswerActs(sent, onFailure);
  const ready = rows.filter((row) => row.settled === null && rowStanding(row) === 'applies');
  const conflicts = rows.filter((row) => row.settled === null && rowStanding(row) === 'conflict').length;
  const step = (by: number) => () => focusNext(list.current, by);
  useKeys({ j: step(1), k: step(-1) });
  return (
    <Page label={`Review of ${sent.planName}`}>
      <PageHead
        title={sent.planName}
        before={back}
        beside={`Version ${sent.version}, sent ${sayMoment(sent.sentAt, asOf)}`}
      >
        {sent.isPlanThere && (
          <Button icon={Signpost} onPress={openPlan}>
            Open the plan
          </Button>
        )}
        {ready.length > 0 && (
          <Button look="primary" icon={CheckCheck} onPress={() => acts.apply(ready)}>
            Apply {sayCount(ready.length, 'removal', 'removals')}
          </Button>
        )}
      </PageHead>
      <div className="page__scroll" data-area="review">
        <div className="page__inset package">
          {failure !== null && <ErrorNote error={failure} />}
          <div className="package__head">
            <StateBadge state={sent.state} />
            <p className="spoken">{sent.says}.</p>
            <p className="supporting">{headWords(details, conflicts)}</p>
          </div>
          <Changes details={details} />
          {rows.length === 0 ? (
            <EmptyState
              icon={MessagesSquare}
              title="No answer yet"
              says="When the lead sends a review back, drop the file on the Review screen. What is decided then stands here, beside what has changed meanwhile."
            />
          ) : (
            <section aria-label="Answers">
              <div className="answers__head" aria-hidden="true">
                <span>What was said</span>
                <span>How it stands now</span>
              </div>
              <ul className="answers" ref={list}>
                {rows.map((row) => (
                  <AnswerCard key={`${row.by} ${JSON.stringify(row.target)}`} row={row} acts={acts} />
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}

function headWords({ package: { signOffs, open, isPlanThere }, rows }: ReviewDetails, conflicts: number): string {
  const signed = signOffs.map(
    ({ by, decision }) => `${by} ${decision === 'approve' ? 'approved' : 'asked for changes'}`,
  );
  return [
    ...(signed.length > 0 ? [`${signed.join(', ')}.`] : []),
    ...(rows.length > 0
      ? [open > 0 ? `${sayCount(open, 'decision', 'decisions')} to see to.` : 'All is seen to.']
      : []),
    ...(conflicts > 0 ? [`${sayCount(conflicts, 'has', 'have')} a conflict.`] : []),
    ...(isPlanThere ? [] : ['The plan is not kept in this workspace: nothing can be applied.']),
  ].join(' ');
}

/** Moves the focus from answer to answer. */
function focusNext(list: HTMLUListElement | null, by: number): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('.answer') ?? [])];
  const here = cards.findIndex((card) => card.contains(document.activeElement));
  const next = here === -1 ? cards[by > 0 ? 0 : cards.length - 1] : cards[here + by];
  next?.focus();
}

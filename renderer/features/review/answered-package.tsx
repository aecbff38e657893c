import { Check, PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { shortHash } from '../../../shared/review/head.ts';
import { toReview } from '../../../shared/review/review.ts';
import type { ReviewInput } from '../../../shared/review/review-input.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayMoment } from '../../lib/say-date.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { tally } from '../../review/answers.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { VerdictBar } from '../marks/index.ts';
import { AnsweredOverrides, SinceAnswer } from './answered-overrides.tsx';
import { AnsweredSteps } from './answered-steps.tsx';
import { BackToReview } from './back-to-review.tsx';
import { DecideOn } from './decide-on.tsx';
import { NameDialog } from './name-dialog.tsx';
import { saveAnswer } from './save-answer.ts';
import { TouchTable } from './touch-table.tsx';
import { useAnswer } from './use-answer.ts';
import './answered-package.css';
import './review-page.css';

/** A package that is read and answered: the whole, its steps, its touches by risk. */
export function AnsweredPackage({ input }: { readonly input: ReviewInput }) {
  const { plan, planVersion: version, planHash: hash, madeBy, madeAt, verdicts } = input;
  const asOf = useAsOf();
  const review = useMemo(() => toReview(input), [input]);
  const session = useAnswer({ id: plan.id, name: plan.name, version, hash });
  const [asks, setAsks] = useState<'approve' | 'change' | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const answer = useOneAtATime(async (decision: 'approve' | 'change', name: string) => {
    session.setName(name);
    session.say({ on: 'plan' }, { decision });
    const saved = await saveAnswer(session.toFile());
    setFailure(saved.ok ? null : saved.error);
  });
  const start = (decision: 'approve' | 'change') => {
    if (session.name() === '') setAsks(decision);
    else answer(decision, session.name());
  };
  const { decisions, comments } = tally(session.answers());
  return (
    <Page label={`Answer to ${plan.name}`}>
      <PageHead
        title={plan.name}
        before={<BackToReview />}
        beside={`Version ${version}${madeBy === null ? '' : `, made by ${madeBy}`}, ${sayMoment(madeAt, asOf)}`}
      >
        <Button icon={PenLine} onPress={() => start('change')}>
          Ask for changes
        </Button>
        <Button look="primary" icon={Check} onPress={() => start('approve')}>
          Approve and save the answer
        </Button>
      </PageHead>
      <div className="page__scroll" data-area="review">
        <div className="page__inset answered">
          {failure !== null && <ErrorNote error={failure} />}
          <p className="supporting" role="status">
            {sayCount(verdicts.touches.length, 'touch', 'touches')} for{' '}
            {sayCount(verdicts.summary.contacts, 'person', 'people')}. {orNone(decisions, 'decision')},{' '}
            {orNone(comments, 'comment')}
            {session.isKept() ? ', kept on this computer as a draft.' : '.'}
          </p>
          <div className="answered__shares">
            <VerdictBar counts={verdicts.summary} />
          </div>
          <p className="caption">
            Judged with policy {verdicts.policyVersion} and model {verdicts.modelVersion}. Plan mark {shortHash(hash)}.
          </p>
          <SinceAnswer review={review} />
          <section className="answered__part" aria-labelledby="answered-whole">
            <h2 id="answered-whole" className="answered__title">
              The plan as a whole
            </h2>
            <DecideOn session={session} subject={{ on: 'plan' }} name="the whole plan" />
          </section>
          <AnsweredOverrides review={review} />
          <AnsweredSteps review={review} session={session} />
          <TouchTable review={review} session={session} />
        </div>
      </div>
      {asks !== null && (
        <NameDialog
          onClose={() => setAsks(null)}
          onNamed={(name) => {
            setAsks(null);
            answer(asks, name);
          }}
        />
      )}
    </Page>
  );
}

function orNone(number: number, one: string): string {
  return number === 0 ? `no ${one}s` : sayCount(number, one);
}

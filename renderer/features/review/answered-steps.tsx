import { sayCount } from '../../../shared/lib/count.ts';
import type { Review, ReviewStep } from '../../../shared/review/review.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayMoment } from '../../lib/say-date.ts';
import type { Session } from '../../review/session.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DecideOn } from './decide-on.tsx';

interface AnsweredStepsProps {
  readonly review: Review;
  readonly session: Session;
}

/** The steps with what is said in them, each to be decided on. */
export function AnsweredSteps({ review, session }: AnsweredStepsProps) {
  const asOf = useAsOf();
  return (
    <section className="answered__part" aria-labelledby="answered-steps">
      <h2 id="answered-steps" className="answered__title">
        Steps
      </h2>
      <ul className="answered__steps">
        {review.steps.map((one) => (
          <li key={one.step.id} className="answered__step">
            <div className="answered__about">
              <b>
                {one.number}. <bdi>{one.title}</bdi>
              </b>
              <span className="caption">
                {sayMoment(one.plannedAt, asOf, review.plan.timeZone)}. {sayStopped(one)}
              </span>
              <StepText step={one} />
            </div>
            <DecideOn session={session} subject={{ on: 'step', step: one.step.id }} name={`step ${one.number}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayStopped({ counts }: ReviewStep): string {
  const all = counts.fine + counts.caution + counts['too-fast'] + counts.blocked;
  return `${counts['too-fast'] + counts.blocked} of ${sayCount(all, 'touch', 'touches')} too fast or blocked`;
}

function StepText({ step: { number, step, findings } }: { readonly step: ReviewStep }) {
  if (step.subject === '' && step.body === '') return <span className="caption">It has no text.</span>;
  return (
    <Disclosure title={`The text of step ${number}`}>
      <div className="answered__text">
        {step.subject !== '' && <b dir="auto">{step.subject}</b>}
        {step.body !== '' && <p dir="auto">{step.body}</p>}
        {findings.map(({ start, says }) => (
          <p key={`${start} ${says}`} className="caption">
            {says}
          </p>
        ))}
      </div>
    </Disclosure>
  );
}

import { sayCount } from '../../../shared/lib/count.ts';
import { overridesOf } from '../../../shared/review/overrides.ts';
import type { Review } from '../../../shared/review/review.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayShortDay } from '../../lib/say-date.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VerdictBadge } from '../marks/index.ts';

/** Who goes ahead against a verdict, and why; nothing where nobody does. */
export function AnsweredOverrides({ review }: { readonly review: Review }) {
  const asOf = useAsOf();
  const overrides = overridesOf(review);
  if (overrides.length === 0) return null;
  return (
    <section className="answered__part" aria-labelledby="answered-overrides">
      <h2 id="answered-overrides" className="answered__title">
        Overrides
      </h2>
      <ul className="answered__overrides">
        {overrides.map(({ contact, step, verdict, override }) => (
          <li key={`${contact} ${step}`}>
            <VerdictBadge verdict={verdict} />
            <span className="answered__override">
              <b>
                <bdi>{review.personOf(contact).name}</bdi>, step {review.stepOf(step)?.number ?? step}
              </b>
              <q dir="auto">{override.reason}</q>
              <span className="caption">
                {override.by !== '' && (
                  <>
                    <bdi>{override.by}</bdi>,{' '}
                  </>
                )}
                {sayShortDay(Date.parse(override.at), asOf)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What changed since the version that was answered before; nothing where there was none. */
export function SinceAnswer({ review: { sinceReview } }: { readonly review: Review }) {
  if (sinceReview === null || sinceReview.changes.length === 0) return null;
  const { version, changes } = sinceReview;
  return (
    <Disclosure title={`${sayCount(changes.length, 'change', 'changes')} since version ${version}`} level={2}>
      <ul className="changes">
        {changes.map(({ says, step, contact }) => (
          <li key={`${step} ${contact} ${says}`}>{says}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

import { useState } from 'react';
import type { Collision, PlannedOn } from '../../../../shared/contract/ahead-contract.ts';
import { dayMs } from '../../../../shared/domain/time.ts';
import { sayCount, sayDays } from '../../../../shared/lib/count.ts';
import { useRead } from '../../../api/use-read.ts';
import { sayShortDate } from '../../../lib/say-date.ts';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Looking } from '../looking.tsx';
import { PersonLine } from '../person-line.tsx';

const mostShown = 100;

const spans = [
  { value: '1', label: '1 day' },
  { value: '3', label: '3 days' },
  { value: '7', label: '7 days' },
] as const;

/** People whom two plans touch one soon after the other, the closest first. */
export function Collisions({ now }: { readonly now: number }) {
  const [within, setWithin] = useState<(typeof spans)[number]['value']>('3');
  const asked = { at: now, withinDays: Number(within), limit: mostShown };
  const read = useRead('ahead.collisions', asked, { keepPrevious: true, jobId: 'ahead.collisions' });
  return (
    <section className="ahead__section" aria-labelledby="collisions" aria-busy={read.isPlaceholderData}>
      <h2 className="ahead__title" id="collisions">
        Collisions
      </h2>
      <div className="calendar__within">
        <span className="supporting">Within</span>
        <Segmented label="Two plans within" value={within} options={spans} onChange={setWithin} />
      </div>
      {read.isError && <ErrorNote error={read.error.error} />}
      {read.isPending && <Looking job="ahead.collisions" says="Looking for people whom two plans touch" />}
      {read.data?.total === 0 && <p className="supporting">Nobody gets touches of two plans so close together.</p>}
      {read.data !== undefined && read.data.total > 0 && (
        <>
          <p className="supporting">
            {sayCount(read.data.people, 'person gets', 'people get')} touches of two plans so close together
            {read.data.total > mostShown ? `; the closest ${mostShown} of ${read.data.total}:` : '.'}
          </p>
          <ul className="person-lines" aria-labelledby="collisions">
            {read.data.rows.map((collision) => (
              <PersonLine
                key={`${collision.contactId} ${collision.first.at} ${collision.second.planId}`}
                contactId={collision.contactId}
                name={collision.name}
                below={
                  <>
                    <Planned planned={collision.first} now={now} />
                    <Planned planned={collision.second} now={now} />
                  </>
                }
                after={sayGap(collision)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Planned({ planned: { planName, at }, now }: { readonly planned: PlannedOn; readonly now: number }) {
  return (
    <span className="collision">
      <span className="cut">{planName}</span> {sayShortDate(at, now)}
    </span>
  );
}

function sayGap({ first, second }: Collision): string {
  const gapDays = (second.at - first.at) / dayMs;
  return gapDays < 1 ? 'within a day' : `${sayDays(Math.floor(gapDays))} apart`;
}

import { type RefObject, useEffect, useRef, useState } from 'react';
import { earliestWords, type TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { Review } from '../../../shared/review/review.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayShortDay } from '../../lib/say-date.ts';
import { useKeys } from '../../lib/use-keys.ts';
import type { Session } from '../../review/session.ts';
import { Button } from '../../ui/button.tsx';
import { VerdictBadge } from '../marks/index.ts';
import { DecideOn } from './decide-on.tsx';
import { insteadWords } from './review-words.ts';

interface TouchTableProps {
  readonly review: Review;
  readonly session: Session;
}

const atOnce = 50;

/** The touches, riskiest first; `j` `k` go through them, `1` `2` `3` decide, `C` comments. */
export function TouchTable({ review, session }: TouchTableProps) {
  const [shown, setShown] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  // What has gone out cannot be decided on any more.
  const touches = review.riskiest.filter(({ past }) => !past);
  const go = (by: number) => () => focusNext(list.current, by);
  const press = (place: number) => () =>
    currentRow(list.current)?.querySelectorAll<HTMLElement>('.segmented__part')[place]?.click();
  const comment = () => {
    const row = currentRow(list.current);
    const field = row?.querySelector<HTMLElement>('textarea') ?? row?.querySelector<HTMLElement>('.button');
    if (field instanceof HTMLTextAreaElement) field.focus();
    else field?.click();
  };
  useEscapeFromComment(list);
  useKeys({ j: go(1), k: go(-1), 1: press(0), 2: press(1), 3: press(2), c: comment, C: comment });
  return (
    <section className="answered__part" aria-labelledby="answered-touches">
      <h2 id="answered-touches" className="answered__title">
        Touches, riskiest first
      </h2>
      <ul className="touches" ref={list}>
        {touches.slice(0, shown).map((touch) => (
          <TouchRow key={`${touch.contact} ${touch.step}`} touch={touch} review={review} session={session} />
        ))}
      </ul>
      {touches.length > shown && (
        <Button onPress={() => setShown(shown + atOnce)}>
          Show {sayCount(Math.min(atOnce, touches.length - shown), 'more', 'more')} of {touches.length - shown}
        </Button>
      )}
    </section>
  );
}

function TouchRow({ touch, review, session }: TouchTableProps & { readonly touch: TouchVerdict }) {
  const asOf = useAsOf();
  const { timeZone } = review.plan;
  const person = review.personOf(touch.contact);
  const step = review.stepOf(touch.step);
  const name = `${person.name}, step ${step?.number ?? touch.step}`;
  const earliest = earliestWords(touch);
  const day = (at: string) => sayShortDay(Date.parse(at), asOf, timeZone);
  return (
    <li className="touch-row" tabIndex={-1} aria-label={name}>
      <VerdictBadge verdict={touch.verdict} />
      <div className="touch-row__about">
        <b>
          <bdi>{person.name}</bdi>
        </b>
        <span className="caption">
          {day(touch.at)}, step {step?.number ?? ''}, <bdi>{step?.title ?? touch.step}</bdi>
        </span>
      </div>
      <div className="touch-row__why">
        {touch.reasons.slice(0, 2).map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {touch.override !== undefined && <p className="caption">Goes ahead: {touch.override.reason}</p>}
        {touch.verdict !== 'fine' && (
          <p className="caption">
            {touch.earliestSafeAt === null
              ? insteadWords(touch.instead)
              : earliest === null
                ? 'No date changes this.'
                : `${earliest} ${day(touch.earliestSafeAt)}`}
          </p>
        )}
      </div>
      <DecideOn session={session} subject={{ on: 'touch', contact: touch.contact, step: touch.step }} name={name} />
    </li>
  );
}

/** Escape leads from a comment back to its touch, from which `j` and `k` go on. */
function useEscapeFromComment(list: RefObject<HTMLUListElement | null>): void {
  useEffect(() => {
    const touches = list.current;
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !(event.target instanceof HTMLTextAreaElement)) return;
      event.target.closest<HTMLElement>('.touch-row')?.focus();
    };
    touches?.addEventListener('keydown', back);
    return () => touches?.removeEventListener('keydown', back);
  }, [list]);
}

function rowsOf(list: HTMLUListElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
}

function currentRow(list: HTMLUListElement | null): HTMLElement | undefined {
  return rowsOf(list).find((row) => row.contains(document.activeElement));
}

function focusNext(list: HTMLUListElement | null, by: number): void {
  const rows = rowsOf(list);
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = here === -1 ? rows[0] : rows[here + by];
  next?.focus();
}

import type { MouseEvent } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { classNames } from '../../lib/class-names.ts';
import { ConditionMark, TrustRing } from '../marks/index.ts';
import { Latest, Next } from './outlook-view.tsx';
import { PickBox } from './pick-box.tsx';

interface ContactCardProps {
  readonly id: string;
  /** Its place in the lane, from 0, of so many. */
  readonly index: number;
  readonly total: number;
  readonly top: number;
  /** undefined while its page is on its way. */
  readonly contact: ContactRow | undefined;
  readonly now: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onPoint: (event: MouseEvent) => void;
  readonly onPick: () => void;
}

/** One person on the board: trust, name, condition, where from, what happened last, what comes next. */
export function ContactCard(props: ContactCardProps) {
  const { id, index, total, top, contact, active, selected } = props;
  return (
    // The lane takes the keys; a card only answers to the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={classNames('card', active && 'card--active', selected && 'card--selected')}
      style={{ transform: `translateY(${top}px)` }}
      onClick={props.onPoint}
    >
      {contact === undefined ? (
        <span className="card__coming">
          <span className="visually-hidden">Reading</span>
        </span>
      ) : (
        <CardBody {...props} contact={contact} />
      )}
    </div>
  );
}

function CardBody({ contact, now, onPick }: ContactCardProps & { readonly contact: ContactRow }) {
  const { standing, outlook } = contact;
  const name = contactFullName(contact);
  const beside = [contact.company, contact.country].filter((part) => part !== null);
  if (beside.length === 0 && contact.email !== null && contact.email !== name) beside.push(contact.email);
  return (
    <>
      <span className="card__ring">
        <TrustRing trust={standing.trust} band={standing.trustBand} size={30} />
        <PickBox className="card__pick" size={14} stroke={2.4} onPick={onPick} />
      </span>
      <span className="card__who">
        <span className="card__name">
          <span className="cut" title={name}>
            {name}
          </span>
          <ConditionMark condition={standing.condition} labelled />
        </span>
        <span className="card__beside cut">{beside.join(' · ')}</span>
      </span>
      {outlook !== null && (
        <span className="card__foot">
          <Latest outlook={outlook} now={now} />
          <Next next={outlook.next} now={now} />
        </span>
      )}
    </>
  );
}

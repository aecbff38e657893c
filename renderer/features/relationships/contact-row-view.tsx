import type { MouseEvent } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { classNames } from '../../lib/class-names.ts';
import { ConditionWord, StageWord, TrustRing } from '../marks/index.ts';
import { Latest, Next } from './outlook-view.tsx';
import { PickBox } from './pick-box.tsx';

interface ContactRowViewProps {
  readonly index: number;
  readonly top: number;
  /** undefined while its page is on its way. */
  readonly contact: ContactRow | undefined;
  readonly now: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onPoint: (event: MouseEvent) => void;
  readonly onPick: () => void;
}

export function ContactRowView(props: ContactRowViewProps) {
  const { index, top, contact, active, selected } = props;
  return (
    // The grid takes the keys; a row only answers to the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`contact-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={classNames('contact-row', active && 'contact-row--active', selected && 'contact-row--selected')}
      style={{ transform: `translateY(${top}px)` }}
      onClick={props.onPoint}
    >
      {contact === undefined ? (
        <span role="gridcell" className="contact-row__coming" aria-label="Reading" />
      ) : (
        <Cells {...props} contact={contact} />
      )}
    </div>
  );
}

function Cells({ contact, now, onPick }: ContactRowViewProps & { readonly contact: ContactRow }) {
  const { standing, outlook } = contact;
  const name = contactFullName(contact);
  const beside = [contact.company, contact.email === name ? null : contact.email].filter((part) => part !== null);
  return (
    <>
      <span role="gridcell" className="contact-row__person">
        <PickBox className="contact-row__pick" size={12} stroke={2.6} onPick={onPick} />
        <span className="contact-row__who">
          <span className="contact-row__name cut" title={name}>
            {name}
          </span>
          <span className="contact-row__beside cut">{beside.join(' · ')}</span>
        </span>
      </span>
      <span role="gridcell">
        <StageWord stage={standing.stage} />
      </span>
      <span role="gridcell">
        <ConditionWord condition={standing.condition} />
      </span>
      <span role="gridcell" className="contact-row__trust">
        <TrustRing trust={standing.trust} band={standing.trustBand} size={30} />
        <span className="caption" aria-hidden="true">
          {Math.round(standing.trustBand[0] * 100)} to {Math.round(standing.trustBand[1] * 100)}
        </span>
      </span>
      <span role="gridcell" className="contact-row__small cut">
        {contact.country ?? <span className="contact-row__never">not known</span>}
      </span>
      <span role="gridcell" className="contact-row__small">
        {outlook !== null && <Latest outlook={outlook} now={now} />}
      </span>
      <span role="gridcell" className="contact-row__small">
        {outlook !== null && <Next next={outlook.next} now={now} long />}
      </span>
    </>
  );
}

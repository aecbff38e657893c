import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { classNames } from '../../lib/class-names.ts';
import { sayNear } from '../../lib/say-date.ts';
import { ConditionWord, StageWord, TrustRing } from '../marks/index.ts';

interface ContactRowViewProps {
  readonly index: number;
  readonly top: number;
  /** undefined while its page is on its way. */
  readonly contact: ContactRow | undefined;
  readonly now: number;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

export function ContactRowView({ index, top, contact, now, active, onPoint, onOpen }: ContactRowViewProps) {
  return (
    // The grid takes the keys; a row only answers to the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`contact-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className={classNames('contact-row', active && 'contact-row--active')}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={onPoint}
      onClick={onOpen}
    >
      {contact === undefined ? (
        <span role="gridcell" className="contact-row__coming" aria-label="Reading" />
      ) : (
        <Cells contact={contact} now={now} />
      )}
    </div>
  );
}

function Cells({ contact, now }: { readonly contact: ContactRow; readonly now: number }) {
  const { standing } = contact;
  const name = contactFullName(contact);
  const beside = [contact.company, contact.email === name ? null : contact.email].filter((part) => part !== null);
  return (
    <>
      <span role="gridcell" className="contact-row__person">
        <span className="contact-row__name cut">{name}</span>
        <span className="contact-row__beside cut">{beside.join(' · ')}</span>
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
      <span role="gridcell" className="contact-row__date">
        {standing.lastTouchAt === null ? <Never says="no touch yet" /> : sayNear(standing.lastTouchAt, now)}
      </span>
      <span role="gridcell" className="contact-row__date">
        {standing.lastResponseAt === null ? <Never says="none yet" /> : sayNear(standing.lastResponseAt, now)}
      </span>
    </>
  );
}

function Never({ says }: { readonly says: string }) {
  return <span className="contact-row__never">{says}</span>;
}

import type { ReactNode } from 'react';
import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { stages } from '../../../shared/domain/stage.ts';
import { sayDays } from '../../lib/count.ts';
import { sayClock } from '../../lib/say-date.ts';
import { ConditionWord, StageMark, stageMeanings, stageWords, TrustRing, VerdictBadge } from '../marks/index.ts';

interface ContactHeadProps {
  readonly details: ContactDetails;
  readonly asOf: number;
  readonly back: ReactNode;
}

/** Who it is, how far it has come, where it is heading, what it takes. */
export function ContactHead({ details, asOf, back }: ContactHeadProps) {
  const { contact, explanation } = details;
  const name = contactFullName(contact);
  const place = [contact.company, contact.country, contact.email === name ? null : contact.email, contact.phone].filter(
    (part) => part !== null,
  );
  return (
    <header className="contact-head">
      <div className="contact-head__who">
        {back}
        <TrustRing trust={explanation.trust} band={explanation.trustBand} size={48} />
        <div className="contact-head__words">
          <h1 className="page-head__title cut" title={name}>
            {name}
          </h1>
          <p className="supporting cut">
            {place.join(', ')}
            {contact.timeZone !== null && `. ${clockThere(asOf, contact.timeZone)}`}
          </p>
        </div>
        {contact.doNotContact && <VerdictBadge verdict="blocked" word="Not to be contacted" />}
      </div>
      <div className="contact-head__standing">
        <ol className="stage-path" aria-label="Stage">
          {stages.map((stage) => (
            <li
              key={stage}
              className="stage-path__step"
              title={stageMeanings[stage]}
              {...(stage === explanation.stage ? { 'aria-current': 'step' as const } : {})}
            >
              <StageMark stage={stage} />
              {stageWords[stage]}
            </li>
          ))}
        </ol>
        <p className="contact-head__pace">
          <ConditionWord condition={explanation.condition} />
          <span>
            Takes a message every <b>{sayDays(explanation.limitGapDays)}</b>
          </span>
        </p>
      </div>
    </header>
  );
}

function clockThere(at: number, timeZone: string): string {
  try {
    return `${sayClock(at, timeZone)} there`;
  } catch {
    // The zone is kept as the file wrote it, and Intl throws for a name it does not know.
    return `Time zone ${timeZone}`;
  }
}

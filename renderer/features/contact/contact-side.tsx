import { Fingerprint, ShieldCheck } from 'lucide-react';
import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import { contactName } from '../../../shared/domain/contact.ts';
import { sayDays } from '../../lib/count.ts';
import { sayDay, sayShortDate } from '../../lib/say-date.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { conditionWords, originWords, StageMark, stageWords } from '../marks/index.ts';
import { Computed } from './computed.tsx';
import { Permissions } from './permissions.tsx';
import { roomSentence } from './room-sentence.ts';

interface ContactSideProps {
  readonly details: ContactDetails;
  readonly asOf: number;
}

/** What the journey says: room for another message, why this stage, permissions, facts, and how it is computed. */
export function ContactSide({ details, asOf }: ContactSideProps) {
  const { contact, explanation, facts } = details;
  const room = roomSentence(contactName(contact), explanation);
  return (
    <aside className="contact-side" aria-label="What the journey says" data-area="side">
      <section className="contact-side__section contact-side__section--first">
        <h2 className="contact-side__kicker">An ordinary email now</h2>
        <p className="spoken">{room.says}</p>
        <p className="supporting">{room.helps}</p>
      </section>
      <section className="contact-side__section">
        <h2 className="contact-side__title">
          <StageMark stage={explanation.stage} />
          Why {stageWords[explanation.stage].toLowerCase()}, {conditionWords[explanation.condition].toLowerCase()}
        </h2>
        {explanation.because.length === 0 ? (
          <p className="supporting">No permission and no response is recorded.</p>
        ) : (
          <ul className="because">
            {explanation.because.map(({ says, events }) => (
              <li key={says} className="because__line">
                <span>{says}</span>
                <span className="caption">{latestOf(events, details, asOf)}</span>
              </li>
            ))}
          </ul>
        )}
        {explanation.coldAt !== null && (
          <p className="caption contact-side__after">
            Without a response it has gone cold by {sayDay(Date.parse(explanation.coldAt), asOf)}.
          </p>
        )}
      </section>
      <section className="contact-side__section">
        <h2 className="contact-side__title">
          <ShieldCheck className="icon" aria-hidden="true" />
          Permissions
        </h2>
        <Permissions details={details} asOf={asOf} />
      </section>
      {facts.length > 0 && (
        <section className="contact-side__section">
          <h2 className="contact-side__title">
            <Fingerprint className="icon" aria-hidden="true" />
            What is known, and from where
          </h2>
          <dl className="facts">
            {facts.map((fact) => (
              <div key={`${fact.name} ${fact.source}`} className="facts__line" title={fact.source}>
                <dt>{fact.name}</dt>
                <dd>
                  {fact.value} <span className="caption">{originWords[fact.origin]}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="contact-side__section">
        <Disclosure title="How this is computed">
          <Computed explanation={explanation} />
          <p className="caption">
            As of {sayShortDate(asOf, asOf)}, model {explanation.modelVersion},{' '}
            {explanation.parameters === 'defaults' ? 'default priors' : 'numbers fitted on this workspace'}. A gap of{' '}
            {sayDays(explanation.limitGapDays)} is a limit, not a target.
          </p>
        </Disclosure>
      </section>
    </aside>
  );
}

/** When the latest of some events happened. */
function latestOf(events: readonly string[], details: ContactDetails, asOf: number): string {
  const named = new Set(events);
  const latest = details.events.findLast((event) => event.id !== '' && named.has(event.id));
  return latest === undefined ? '' : sayShortDate(latest.at, asOf);
}

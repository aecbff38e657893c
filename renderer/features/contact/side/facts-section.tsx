import { Check, Eye, Fingerprint, type LucideIcon, ReceiptText, Sparkles } from 'lucide-react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import type { DataUse } from '../../../../shared/domain/event.ts';

/** How something came to be known, in words. */
const origins: Readonly<Record<DataUse, { readonly says: string; readonly icon: LucideIcon }>> = {
  declared: { says: 'told by them', icon: Check },
  observed: { says: 'seen', icon: Eye },
  inferred: { says: 'guessed', icon: Sparkles },
  'third-party': { says: 'bought', icon: ReceiptText },
};

/** What is known beyond the name, how it came to be known, and from where. */
export function FactsSection({ facts }: Pick<ContactDetails, 'facts'>) {
  return (
    <section className="contact-side__section">
      <h2 className="contact-side__title">
        <Fingerprint className="icon" aria-hidden="true" />
        What is known, and from where
      </h2>
      {facts.length === 0 ? (
        <p className="supporting contact-side__after">Nothing beyond name and address.</p>
      ) : (
        <ul className="evidence">
          {facts.map(({ name, value, origin, source }) => {
            const { says, icon: Icon } = origins[origin];
            return (
              <li key={`${name} ${source}`} className="evidence__line">
                <Icon className="icon" aria-hidden="true" />
                <span className="evidence__fact">
                  <span className="evidence__name">{name}:</span> {value}
                  <span className="caption evidence__source">{source}</span>
                </span>
                <span className="caption">{says}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

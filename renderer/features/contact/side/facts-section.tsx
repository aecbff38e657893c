import { Check, Eye, FileInput, Fingerprint, type LucideIcon, ReceiptText, Sparkles } from 'lucide-react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { type Fact, fileOfFact } from '../../../../shared/domain/contact.ts';
import type { DataUse } from '../../../../shared/domain/event.ts';

interface Origin {
  readonly says: string;
  readonly icon: LucideIcon;
}

/** How something came to be known, in words. */
const origins: Readonly<Record<DataUse, Origin>> = {
  declared: { says: 'told by them', icon: Check },
  observed: { says: 'seen', icon: Eye },
  inferred: { says: 'guessed', icon: Sparkles },
  'third-party': { says: 'bought', icon: ReceiptText },
};

/** A file tells neither who wrote its cells nor whom they asked. */
const inTheFile: Origin = { says: 'in the file', icon: FileInput };

function originOf({ origin }: Fact, file: string | null): Origin {
  return file !== null && origin === 'declared' ? inTheFile : origins[origin];
}

/** What is known beyond the name, how it came to be known, and from where. */
export function FactsSection({ facts }: Pick<ContactDetails, 'facts'>) {
  const read = facts.map((fact) => ({ fact, file: fileOfFact(fact) }));
  const files = [...new Set(read.flatMap(({ file }) => file ?? []))];
  // A file that all came from is said once, below.
  const isSaidOnce = files.length === 1;
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
          {read.map(({ fact, file }) => {
            const { says, icon: Icon } = originOf(fact, file);
            const source = file ?? fact.source;
            return (
              <li key={`${fact.name} ${fact.source}`} className="evidence__line" title={fact.source}>
                <Icon className="icon" aria-hidden="true" />
                <span className="evidence__fact">
                  <span className="evidence__name">{fact.name}:</span> <bdi>{fact.value}</bdi>
                  {(file === null || !isSaidOnce) && <span className="caption evidence__source">{source}</span>}
                </span>
                <span className="caption">{says}</span>
              </li>
            );
          })}
        </ul>
      )}
      {isSaidOnce && <p className="caption contact-side__after evidence__file">The file is {files[0]}.</p>}
    </section>
  );
}

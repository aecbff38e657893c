import { ChevronDown, ChevronUp, NotebookPen, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../../shared/domain/contact.ts';
import { Button } from '../../../ui/button.tsx';
import { TrustRing, VerdictBadge } from '../../marks/index.ts';
import type { Neighbours } from '../neighbours.ts';
import { placeWords } from './place-words.ts';
import { StandingBar } from './standing-bar.tsx';
import './contact-head.css';

interface ContactHeadProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly back: ReactNode;
  readonly neighbours: Neighbours;
  readonly onNote: () => void;
  readonly onPlan: () => void;
}

/** Who it is, how far it has come, where it is heading, what it takes; and what can be done. */
export function ContactHead({ details, now, back, neighbours, onNote, onPlan }: ContactHeadProps) {
  const { contact, explanation } = details;
  const name = contactFullName(contact);
  return (
    <header className="contact-head">
      <div className="contact-head__who">
        {back}
        <TrustRing trust={explanation.trust} band={explanation.trustBand} size={52} />
        <div className="contact-head__words">
          <h1 className="page-head__title cut" title={name}>
            {name}
          </h1>
          <p className="supporting cut">{placeWords(details, now)}</p>
        </div>
        {contact.doNotContact && <VerdictBadge verdict="blocked" word="Not to be contacted" />}
        <div className="contact-head__acts">
          <Neighbour label="Previous contact" icon={ChevronUp} go={neighbours.previous} />
          <Neighbour label="Next contact" icon={ChevronDown} go={neighbours.next} />
          <Button icon={NotebookPen} shortcut="N" onPress={onNote}>
            Note what happened
          </Button>
          <Button look="primary" icon={Plus} shortcut="T" onPress={onPlan}>
            Plan a touch
          </Button>
        </div>
      </div>
      <StandingBar details={details} now={now} />
    </header>
  );
}

interface NeighbourProps {
  readonly label: string;
  readonly icon: typeof ChevronUp;
  readonly go: (() => void) | null;
}

function Neighbour({ label, icon, go }: NeighbourProps) {
  return <Button look="quiet" icon={icon} label={label} disabled={go === null} onPress={() => go?.()} />;
}

import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { ComputedSection } from './computed-section.tsx';
import { FactsSection } from './facts-section.tsx';
import type { StepAct } from './next-step.ts';
import { NextStepSection } from './next-step-section.tsx';
import { PermissionsSection } from './permissions-section.tsx';
import { WhySection } from './why-section.tsx';
import './contact-side.css';

interface ContactSideProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly onAct: (act: StepAct) => void;
}

/** What the journey says: the next step, why this stage, permissions, facts, and how it is computed. */
export function ContactSide({ details, now, onAct }: ContactSideProps) {
  return (
    // What scrolls has to be reachable by key.
    <aside className="contact-side" aria-label="What the journey says" data-area="side" tabIndex={0}>
      <NextStepSection details={details} now={now} onAct={onAct} />
      <WhySection details={details} now={now} />
      <PermissionsSection details={details} now={now} onRecord={() => onAct('record-permission')} />
      <FactsSection facts={details.facts} />
      <ComputedSection details={details} now={now} />
    </aside>
  );
}

import { Sigma } from 'lucide-react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { sayMoment } from '../../../lib/say-date.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { ComputedLines } from '../../computed/index.ts';
import { formulasOf } from './formulas.ts';

interface ComputedSectionProps {
  readonly details: ContactDetails;
  readonly now: number;
}

/** How it is computed: formula, this contact's numbers, source, and what is an assumption. */
export function ComputedSection({ details, now }: ComputedSectionProps) {
  const { modelVersion, parameters, ignoredLater } = details.explanation;
  return (
    <section className="contact-side__section">
      <h2 className="contact-side__title">
        <Sigma className="icon" aria-hidden="true" />
        How this is computed
      </h2>
      <Disclosure title="Formulas, numbers and sources">
        <ComputedLines formulas={formulasOf(details)} />
        <p className="caption">
          As of {sayMoment(now, now)}, model {modelVersion},{' '}
          {parameters === 'defaults'
            ? 'with its defaults: nothing was fitted on this workspace'
            : 'fitted on this workspace'}
          .{ignoredLater.length > 0 && ` ${ignoredLater.length} events lie ahead and are not counted.`}
        </p>
      </Disclosure>
    </section>
  );
}

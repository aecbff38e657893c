import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ContactHead } from './contact-head.tsx';
import { ContactSide } from './contact-side.tsx';
import { EventRows } from './event-rows.tsx';
import { JourneyAxis } from './journey-axis.tsx';
import './contact-page.css';

/** One contact: the journey on its dates, and what is read off it. */
export function ContactPage() {
  const { contactId } = useParams({ from: '/relationships/$contactId' });
  const navigate = useNavigate();
  const asOf = useAsOf();
  const details = useRead('contacts.details', { contactId: Number(contactId), at: asOf }, { keepPrevious: true });
  useKeys({ Escape: () => void navigate({ to: '/relationships' }) });
  const name = details.data === undefined ? 'Contact' : contactFullName(details.data.contact);
  return (
    <Page label={name}>
      {details.data === undefined ? (
        <div className="page__inset">
          <BackLink />
          {details.isError ? <ErrorNote error={details.error.error} /> : <Waiting says="Reading the journey" />}
        </div>
      ) : (
        <Journey details={details.data} asOf={asOf} />
      )}
    </Page>
  );
}

function Journey({ details, asOf }: { readonly details: ContactDetails; readonly asOf: number }) {
  return (
    <>
      <ContactHead details={details} asOf={asOf} back={<BackLink />} />
      <div className="contact">
        <div className="contact__journey" data-area="journey">
          <h2 className="contact__title">Journey</h2>
          <JourneyAxis details={details} asOf={asOf} />
          <EventRows details={details} asOf={asOf} />
        </div>
        <ContactSide details={details} asOf={asOf} />
      </div>
    </>
  );
}

function BackLink() {
  return (
    <Link to="/relationships" className="back-link" aria-label="All relationships" title="All relationships">
      <ChevronLeft className="icon" aria-hidden="true" />
    </Link>
  );
}

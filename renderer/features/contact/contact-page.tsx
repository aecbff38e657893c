import { Link, useCanGoBack, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ContactHead } from './head/contact-head.tsx';
import { JourneyPart } from './journey-part.tsx';
import { type Neighbours, useNeighbours } from './neighbours.ts';
import { NoteDialog } from './note/note-dialog.tsx';
import type { NoteKind } from './note/note-draft.ts';
import { PlanTouchDialog } from './plan/plan-touch-dialog.tsx';
import { RecordPermission } from './record-permission.tsx';
import { ContactSide } from './side/contact-side.tsx';
import type { StepAct } from './side/next-step.ts';
import { openMessage } from './side/open-message.ts';
import './contact-page.css';

/** One contact: the journey on its dates, and what is read off it. */
export function ContactPage() {
  const { contactId } = useParams({ from: '/relationships/$contactId' });
  const back = useWayBack();
  const now = useAsOf();
  const details = useRead('contacts.details', { contactId: Number(contactId), at: now }, { keepPrevious: true });
  const neighbours = useNeighbours(Number(contactId), now);
  useKeys({ Escape: back, j: () => neighbours.next?.(), k: () => neighbours.previous?.() });
  const name = details.data === undefined ? 'Contact' : contactFullName(details.data.contact);
  // The one before stays on screen until the next is read: what is pressed meanwhile is meant for the next.
  const isThere = details.data?.contact.id === Number(contactId) && !neighbours.isWalking;
  return (
    <Page label={name} isBeingRead={!isThere && !details.isError}>
      {details.data === undefined ? (
        <>
          {details.isError && <PageHead title="No contact here" before={<BackLink />} />}
          <div className="page__inset">
            {details.isError ? <ErrorNote error={details.error.error} /> : <Waiting says="Reading the journey" />}
          </div>
        </>
      ) : (
        <Relationship
          key={details.data.contact.id}
          details={details.data}
          now={now}
          neighbours={neighbours}
          isThere={isThere}
        />
      )}
    </Page>
  );
}

type Open = { readonly kind: NoteKind; readonly linked?: string } | 'plan' | 'permission' | null;

interface RelationshipProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly neighbours: Neighbours;
  /** False while another one is on its way. */
  readonly isThere: boolean;
}

function Relationship({ details, now, neighbours, isThere }: RelationshipProps) {
  const [open, setOpen] = useState<Open>(null);
  const note = () => setOpen({ kind: 'reply' });
  const plan = () => setOpen('plan');
  useKeys(isThere ? { n: note, N: note, t: plan, T: plan } : {});
  const act = (wanted: StepAct) => {
    if (wanted === 'plan') plan();
    if (wanted === 'record-permission') setOpen('permission');
    if (wanted === 'note-answer') {
      const message = openMessage(details, now)?.event.id ?? '';
      setOpen({ kind: 'message', ...(message === '' ? {} : { linked: message }) });
    }
  };
  const close = () => setOpen(null);
  return (
    <>
      <ContactHead
        details={details}
        now={now}
        back={<BackLink />}
        neighbours={neighbours}
        onNote={note}
        onPlan={plan}
      />
      <div className="contact">
        <JourneyPart details={details} now={now} onRecord={() => act('record-permission')} />
        <ContactSide details={details} now={now} onAct={act} />
      </div>
      {open === 'plan' && <PlanTouchDialog details={details} now={now} onClose={close} />}
      {open === 'permission' && <RecordPermission details={details} onClose={close} />}
      {typeof open === 'object' && open !== null && <NoteDialog details={details} start={open} onClose={close} />}
    </>
  );
}

/** To where one came from: a list, a plan; to everybody when nothing lies before. */
function useWayBack(): () => void {
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const isLeaving = useRef(false);
  useEffect(
    () =>
      router.subscribe('onResolved', () => {
        isLeaving.current = false;
      }),
    [router],
  );
  return () => {
    // The way back takes a moment to begin: a second Escape must not lead two places back.
    if (isLeaving.current) return;
    isLeaving.current = true;
    if (canGoBack) router.history.back();
    else void navigate({ to: '/relationships' });
  };
}

function BackLink() {
  return (
    <Link to="/relationships" className="back-link" aria-label="All relationships" title="All relationships">
      <ChevronLeft className="icon" aria-hidden="true" />
    </Link>
  );
}

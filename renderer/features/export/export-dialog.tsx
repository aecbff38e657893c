import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Plan } from '../../../shared/domain/plan.ts';
import { type CalendarEvents, type ExportFormat, exportFormatTable } from '../../../shared/formats/export-formats.ts';
import type { Redaction } from '../../../shared/formats/redactions.ts';
import { keepName, keptName } from '../../lib/kept-name.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EventsChoice } from './events-choice.tsx';
import { ExportPreview } from './export-preview.tsx';
import { FormatChoice } from './format-choice.tsx';
import { wordsFor } from './formats.ts';
import { PaperChoice } from './paper-choice.tsx';
import { RedactionChoice } from './redaction-choice.tsx';
import { redactionSays } from './redaction-words.ts';
import { useExport } from './use-export.ts';
import { usePreview } from './use-preview.ts';
import { usualPaper } from './usual-paper.ts';
import { WritingLine } from './writing-line.tsx';
import './export-dialog.css';

/** What says who made it. */
const namedFormats: ReadonlySet<ExportFormat> = new Set(['html', 'pdf', 'xlsx']);

interface ExportDialogProps {
  readonly plan: Plan;
  /** The instant the verdicts are for, in ms. */
  readonly now: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Chooses what a plan is written as, shows it, and writes it. */
export function ExportDialog({ isOpen, ...rest }: ExportDialogProps) {
  return isOpen ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ plan, now, onClose }: Omit<ExportDialogProps, 'isOpen'>) {
  // The preview and the file are for the same instant, however long one looks at it.
  const [at] = useState(now);
  const [format, setFormat] = useState<ExportFormat>('html');
  const [name, setName] = useState(keptName);
  const [lead, setLead] = useState('');
  const [redact, setRedact] = useState<Redaction>('none');
  const [passphrase, setPassphrase] = useState('');
  const [events, setEvents] = useState<CalendarEvents>('step');
  const isNamed = namedFormats.has(format);
  const madeBy = isNamed && name.trim() !== '' ? name.trim() : null;
  const [paper, setPaper] = useState(() => usualPaper(navigator.language));
  const isForReview = format === 'html';
  const reviewFor = isForReview && lead.trim() !== '' ? lead.trim() : null;
  const asked = { plan, now: at, format, madeBy, reviewFor, redact, events, paper };
  const preview = usePreview(asked);
  const opensWith = isForReview && passphrase !== '' ? passphrase : null;
  const planName = preview.step === 'shown' && preview.printed.redact === redact ? preview.printed.planName : null;
  const { state, write, cancel, forget } = useExport({ ...asked, passphrase: opensWith, planName }, onClose);
  const words = wordsFor(format);
  const namesPeople = exportFormatTable[format].look !== 'picture';
  const close = () => {
    cancel();
    onClose();
  };
  return (
    <Dialog title={`Export ${plan.name}`} large onClose={close}>
      <Form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (state.step === 'writing') return;
          if (madeBy !== null) keepName(madeBy);
          void write();
        }}
      >
        <div className="export" aria-busy={state.step === 'placing'}>
          <div className="export__choices">
            <FormatChoice
              format={format}
              onChange={(next) => {
                forget();
                setFormat(next);
              }}
            />
          </div>
          <div className="export__work">
            <div className="export__options">
              {namesPeople && <RedactionChoice redact={redact} onChange={setRedact} />}
              {format === 'ics' && <EventsChoice events={events} onChange={setEvents} />}
              {format === 'pdf' && <PaperChoice paper={paper} onChange={setPaper} />}
              {isNamed && <TextField label="Made by" value={name} onChange={setName} />}
              {isForReview && <TextField label="For" value={lead} onChange={setLead} />}
              {isForReview && <SecretField label="Passphrase, if any" value={passphrase} onChange={setPassphrase} />}
            </div>
            <p className="export__says">
              {words.more} {namesPeople && redactionSays(redact)}
              {opensWith !== null &&
                ' The browser asks for the passphrase; it is kept nowhere, and nothing opens the page without it.'}
            </p>
            <ExportPreview words={words} preview={preview} />
          </div>
        </div>
        {state.step === 'failed' && <ErrorNote error={state.failure} />}
        <DialogFoot
          onBack={state.step === 'writing' ? cancel : close}
          back={state.step === 'writing' ? 'Cancel the export' : 'Back to the plan'}
        >
          {state.step === 'writing' && <WritingLine jobId={state.jobId} says={`Writing ${words.thing}`} />}
          <Button look="primary" submits disabled={state.step === 'writing'}>
            Export {words.thing}
          </Button>
        </DialogFoot>
      </Form>
    </Dialog>
  );
}

import { CalendarDays, Split } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import { ownTimeZone } from '../../../lib/own-time-zone.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { ComboField } from '../../../ui/combo-field.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type PlanBasics, suggestedStart, timeZones } from './plan-basics.ts';
import './plan-basics-dialog.css';

interface PlanBasicsDialogProps {
  readonly title: string;
  /** What the button does, with the name of the plan. */
  readonly result: (name: string) => string;
  readonly basics?: PlanBasics;
  readonly onSet: (basics: PlanBasics) => void;
  readonly onClose: () => void;
}

/** Name, start, time zone and pace of a plan. */
export function PlanBasicsDialog({ title, result, basics, onSet, onClose }: PlanBasicsDialogProps) {
  const [name, setName] = useState(basics?.name ?? '');
  const [startOn, setStartOn] = useState(() => basics?.startOn ?? suggestedStart(Date.now()));
  const [timeZone, setTimeZone] = useState(() => basics?.timeZone ?? ownTimeZone());
  const [pace, setPace] = useState<PlanBasics['pace']>(basics?.pace ?? 'fixed');
  const [missing, setMissing] = useState(false);
  const zones = useMemo(() => timeZones(), []);
  const said = name.trim();
  const isComplete = said !== '' && startOn !== '';
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        className="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) onSet({ name: said, startOn, timeZone, pace });
          else setMissing(true);
        }}
      >
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          autoFocus
          fault={missing && said === '' ? 'A plan needs a name by which it is found again.' : null}
        />
        <div className="plan-basics__when">
          <TextField
            label="Start"
            type="date"
            value={startOn}
            onChange={setStartOn}
            fault={missing && startOn === '' ? 'The day from which its steps are counted.' : null}
          />
          <ComboField label="Time zone" value={timeZone} options={zones} onChange={setTimeZone} />
        </div>
        <ChoiceCards
          label="Pace"
          value={pace}
          onChange={setPace}
          choices={[
            {
              value: 'fixed',
              title: 'One calendar for all',
              says: 'Everyone gets a step on the same day.',
              icon: CalendarDays,
            },
            {
              value: 'personal',
              title: 'Each at their own pace',
              says: 'Each person gets a step on their earliest safe date, never before its day.',
              icon: Split,
            },
          ]}
        />
        <DialogFoot onBack={onClose}>
          <Button look="primary" submits>
            {result(said)}
          </Button>
        </DialogFoot>
      </Form>
    </Dialog>
  );
}

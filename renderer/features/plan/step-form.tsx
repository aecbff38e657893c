import { Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { channels, dataUses } from '../../../shared/domain/event.ts';
import type { Plan, PlanStep } from '../../../shared/domain/plan.ts';
import { changeStep, stepDate } from '../../../shared/domain/plan-edits.ts';
import { dayMs } from '../../../shared/domain/time.ts';
import { sayDateOnly } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { LabelledSelect } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { channelWords } from '../marks/index.ts';
import { asks, askWords } from './ask-words.ts';
import { CopyFindings } from './copy-findings.tsx';
import { TypedField } from './typed-field.tsx';
import type { PlanEditor } from './use-plan-editor.ts';
import './step-form.css';

const dataWords = {
  declared: 'What they told themselves',
  observed: 'What was observed',
  inferred: 'What was inferred',
  'third-party': 'What others sold or gave',
} as const;

interface StepFormProps {
  readonly editor: PlanEditor;
  readonly step: PlanStep;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One step by exact entry; every verdict follows while it is typed. */
export function StepForm({ editor, step, onRemove, onClose }: StepFormProps) {
  const { plan, settle } = editor;
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const number = plan.steps.findIndex(({ id }) => id === step.id) + 1;
  const change = (part: Partial<PlanStep>) =>
    editor.type(`Editing step ${number}`, (current) => changeStep(current, step.id, part));
  return (
    // Escape leads back from every field of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="step-form"
      aria-label={`Step ${number}`}
      ref={form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="step-form__head">
        <h2 className="step-form__title">Step {number}</h2>
        <Button look="quiet" size="s" icon={Trash2} onPress={onRemove}>
          Remove
        </Button>
        <Button look="quiet" size="s" icon={X} label="Back to the verdicts" onPress={onClose} />
      </header>
      <div className="step-form__fields">
        <div className="step-form__row">
          <TypedField
            label="Date"
            type="date"
            value={stepDate(plan, step)}
            print={String}
            parse={(text) => (offsetOf(plan, text) === null ? null : text)}
            says="On or after the start."
            hint={sayDateOnly(stepDate(plan, step), Date.parse(plan.startOn))}
            onChange={(date) => change({ offsetDays: offsetOf(plan, date) ?? step.offsetDays })}
            onBlur={settle}
          />
          <TypedField
            label="Time"
            type="time"
            value={step.at}
            print={String}
            parse={(text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null)}
            says="Such as 09:30."
            onChange={(at) => change({ at })}
            onBlur={settle}
          />
        </div>
        <div className="step-form__row">
          <TypedField
            label="Days after start"
            type="number"
            value={step.offsetDays}
            print={String}
            parse={(text) => (/^\d{1,4}$/.test(text) ? Number(text) : null)}
            says="A whole number."
            onChange={(offsetDays) => change({ offsetDays })}
            onBlur={settle}
          />
          <LabelledSelect
            label="Channel"
            value={step.channel}
            options={channels.map((value) => ({ value, label: channelWords[value] }))}
            onChange={(channel) => change({ channel })}
          />
        </div>
        <div className="step-form__row">
          <TypedField
            label="Purpose"
            type="text"
            value={step.purpose}
            print={String}
            parse={(text) => (text.trim() === '' ? null : text.trim())}
            says="Permissions are given for a purpose."
            onChange={(purpose) => change({ purpose })}
            onBlur={settle}
          />
          <LabelledSelect
            label="It asks"
            value={String(step.ask)}
            options={asks.map((ask) => ({ value: String(ask), label: `${ask} of 5: ${askWords[ask].toLowerCase()}` }))}
            onChange={(chosen) => change({ ask: asks.find((ask) => String(ask) === chosen) ?? step.ask })}
          />
        </div>
        <TextField label="Subject" value={step.subject} onChange={(subject) => change({ subject })} onBlur={settle} />
        <TextArea label="Text" value={step.body} rows={6} onChange={(body) => change({ body })} onBlur={settle} />
        <CopyFindings subject={step.subject} body={step.body} />
        <TypedField
          label="Personal facts it shows"
          type="text"
          value={step.facts}
          print={(facts) => facts.join(', ')}
          parse={(text) =>
            text
              .split(',')
              .map((fact) => fact.trim())
              .filter((fact) => fact !== '')
          }
          says=""
          onChange={(facts) => change({ facts })}
          onBlur={settle}
        />
        <LabelledSelect
          label="It builds on"
          value={step.data}
          options={dataUses.map((value) => ({ value, label: dataWords[value] }))}
          onChange={(data) => change({ data })}
        />
      </div>
    </section>
  );
}

/** Days from the start of the plan to a date, null when it is no date or lies before. */
function offsetOf(plan: Plan, date: string): number | null {
  const days = (Date.parse(date) - Date.parse(plan.startOn)) / dayMs;
  return Number.isInteger(days) && days >= 0 && days < 4000 ? days : null;
}

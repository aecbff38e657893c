import { channels, dataUses } from '../../../../shared/domain/event.ts';
import type { Plan, PlanStep } from '../../../../shared/domain/plan.ts';
import { stepDate } from '../../../../shared/domain/plan-edits.ts';
import { dayMs } from '../../../../shared/domain/time.ts';
import { sayDateOnly } from '../../../lib/say-date.ts';
import { LabelledSelect } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { channelWords } from '../../marks/index.ts';
import { asks, askWords } from '../ask-words.ts';
import { CopyFindings } from './copy-findings.tsx';
import { TypedField } from './typed-field.tsx';

const dataWords = {
  declared: 'What they told themselves',
  observed: 'What was observed',
  inferred: 'What was inferred',
  'third-party': 'What others sold or gave',
} as const;

interface StepFieldsProps {
  readonly plan: Plan;
  readonly step: PlanStep;
  readonly onChange: (part: Partial<PlanStep>) => void;
  readonly onBlur: () => void;
}

export function StepFields({ plan, step, onChange, onBlur }: StepFieldsProps) {
  return (
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
          onChange={(date) => onChange({ offsetDays: offsetOf(plan, date) ?? step.offsetDays })}
          onBlur={onBlur}
        />
        <TypedField
          label="Time"
          type="time"
          value={step.at}
          print={String}
          parse={(text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null)}
          says="Such as 09:30."
          onChange={(at) => onChange({ at })}
          onBlur={onBlur}
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
          onChange={(offsetDays) => onChange({ offsetDays })}
          onBlur={onBlur}
        />
        <LabelledSelect
          label="Channel"
          value={step.channel}
          options={channels.map((value) => ({ value, label: channelWords[value] }))}
          onChange={(channel) => onChange({ channel })}
        />
      </div>
      <TypedField
        label="Purpose"
        type="text"
        value={step.purpose}
        print={String}
        parse={(text) => (text.trim() === '' ? null : text.trim())}
        says="Permissions are given for a purpose."
        onChange={(purpose) => onChange({ purpose })}
        onBlur={onBlur}
      />
      <LabelledSelect
        label="It asks"
        value={String(step.ask)}
        options={asks.map((ask) => ({ value: String(ask), label: `${ask} of 5: ${askWords[ask].toLowerCase()}` }))}
        onChange={(chosen) => onChange({ ask: asks.find((ask) => String(ask) === chosen) ?? step.ask })}
      />
      <TextField label="Subject" value={step.subject} onChange={(subject) => onChange({ subject })} onBlur={onBlur} />
      <TextArea label="Text" value={step.body} rows={6} onChange={(body) => onChange({ body })} onBlur={onBlur} />
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
        onChange={(facts) => onChange({ facts })}
        onBlur={onBlur}
      />
      <LabelledSelect
        label="It builds on"
        value={step.data}
        options={dataUses.map((value) => ({ value, label: dataWords[value] }))}
        onChange={(data) => onChange({ data })}
      />
    </div>
  );
}

/** Days from the start of the plan to a date, null when it is no date or lies before. */
function offsetOf(plan: Plan, date: string): number | null {
  const days = (Date.parse(date) - Date.parse(plan.startOn)) / dayMs;
  return Number.isInteger(days) && days >= 0 && days < 4000 ? days : null;
}

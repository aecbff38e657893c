import { Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PlanStep } from '../../../../shared/domain/plan.ts';
import { changeStep } from '../../../../shared/domain/plan-edits.ts';
import { Button } from '../../../ui/button.tsx';
import type { PlanEditor } from '../use-plan-editor.ts';
import { StepFields } from './step-fields.tsx';
import './step-form.css';

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
      <StepFields plan={plan} step={step} onChange={change} onBlur={settle} />
    </section>
  );
}

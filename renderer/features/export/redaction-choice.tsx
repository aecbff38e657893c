import type { Redaction } from '../../../shared/formats/redactions.ts';
import { LabelledSelect } from '../../ui/select.tsx';
import { redactionWords } from './redaction-words.ts';

interface RedactionChoiceProps {
  readonly redact: Redaction;
  readonly onChange: (redact: Redaction) => void;
}

/** What stands in place of people, with a sentence on what that means. */
export function RedactionChoice({ redact, onChange }: RedactionChoiceProps) {
  const { says } = redactionWords.find((one) => one.redaction === redact) ?? redactionWords[0];
  return (
    <div className="export__choice">
      <LabelledSelect
        label="People"
        value={redact}
        options={redactionWords.map(({ redaction, title }) => ({ value: redaction, label: title }))}
        onChange={onChange}
      />
      <p className="export__says" role="status">
        {says}
      </p>
    </div>
  );
}

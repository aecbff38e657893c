import type { Redaction } from '../../../shared/formats/redactions.ts';
import { LabelledSelect } from '../../ui/select.tsx';
import { redactionWords } from './redaction-words.ts';

const options = redactionWords.map(({ redaction, title }) => ({ value: redaction, label: title }));

interface RedactionChoiceProps {
  readonly redact: Redaction;
  readonly onChange: (redact: Redaction) => void;
}

/** What stands in place of people. */
export function RedactionChoice({ redact, onChange }: RedactionChoiceProps) {
  return <LabelledSelect label="People" value={redact} options={options} onChange={onChange} />;
}

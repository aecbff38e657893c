import type { ExportFormat } from '../../../shared/formats/export-formats.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { formats } from './formats.ts';

const choices = formats.map(({ format, title, says, icon }) => ({ value: format, title, says, icon }));

interface FormatChoiceProps {
  readonly format: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** The formats, each with who it is for. */
export function FormatChoice({ format, onChange }: FormatChoiceProps) {
  return <ChoiceCards label="Export as" value={format} choices={choices} onChange={onChange} autoFocus compact />;
}

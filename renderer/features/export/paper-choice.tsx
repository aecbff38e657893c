import { type Paper, papers } from '../../../shared/contract/print-contract.ts';
import { LabelledSelect } from '../../ui/select.tsx';

const words: Readonly<Record<Paper, string>> = { a4: 'A4, 210 × 297 mm', letter: 'Letter, 8.5 × 11 in' };
const options = papers.map((paper) => ({ value: paper, label: words[paper] }));

interface PaperChoiceProps {
  readonly paper: Paper;
  readonly onChange: (paper: Paper) => void;
}

/** The sheets of a PDF. */
export function PaperChoice({ paper, onChange }: PaperChoiceProps) {
  return <LabelledSelect label="Paper" value={paper} options={options} onChange={onChange} />;
}

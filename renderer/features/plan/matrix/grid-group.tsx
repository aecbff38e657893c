import { UserMinus } from 'lucide-react';
import { sayNumber } from '../../../../shared/lib/count.ts';
import { VerdictMark } from '../../marks/index.ts';
import type { Group } from './judged-people.ts';
import type { MatrixLine } from './matrix.ts';

const groupWords: Readonly<Record<Group, string>> = {
  blocked: 'Blocked at a step',
  'too-fast': 'Too fast at a step',
  caution: 'Caution',
  fine: 'Fine throughout',
  'left-out': 'Left out',
};

interface GridGroupProps {
  readonly line: Extract<MatrixLine, { kind: 'group' }>;
  readonly index: number;
  readonly top: number;
}

/** The head of the people who share their worst verdict. */
export function GridGroup({ line, index, top }: GridGroupProps) {
  return (
    <div className="grid-group" role="row" aria-rowindex={index + 2} style={{ transform: `translateY(${top}px)` }}>
      <span className="grid-group__words" role="rowheader">
        {line.group === 'left-out' ? (
          <UserMinus className="icon icon--s" aria-hidden="true" />
        ) : (
          <VerdictMark verdict={line.group} size={14} />
        )}
        {groupWords[line.group]} <span className="grid-group__count">{sayNumber(line.people)}</span>
      </span>
    </div>
  );
}

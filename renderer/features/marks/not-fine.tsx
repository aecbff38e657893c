import { severities } from '../../../shared/domain/severity.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import type { VerdictCounts } from './verdict-bar.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictWords } from './words.ts';
import './not-fine.css';

/** How many touches are not fine, worst first: "87 blocked, 138 too fast". */
export function NotFine({ counts }: { readonly counts: VerdictCounts }) {
  const notFine = severities.toReversed().filter((verdict) => verdict !== 'fine' && counts[verdict] > 0);
  return (
    <span className="not-fine">
      {notFine.length === 0 && 'Every touch is fine'}
      {notFine.map((verdict) => (
        <span key={verdict} className="not-fine__count">
          <VerdictMark verdict={verdict} size={13} />
          {sayNumber(counts[verdict])} {verdictWords[verdict].toLowerCase()}
        </span>
      ))}
    </span>
  );
}

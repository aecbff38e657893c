import { ArrowRight } from 'lucide-react';
import type { VerdictChanges } from '../../../shared/domain/learn/verdict-changes.ts';
import { compareSeverity } from '../../../shared/domain/severity.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { VerdictBadge } from '../marks/index.ts';
import './verdict-changes-list.css';

/** How the verdicts of open plans would change, pair by pair, from the milder to the stricter ones first. */
export function VerdictChangesList({ changes }: { readonly changes: VerdictChanges }) {
  const pairs = changes.byVerdict.toSorted((a, b) => b.touches - a.touches);
  return (
    <div className="verdict-changes">
      <p>{sayChanges(changes)}</p>
      {pairs.length > 0 && (
        <ul className="verdict-changes__pairs" aria-label="Verdicts that would change">
          {pairs.map(({ from, to, touches }) => (
            <li key={`${from} ${to}`} className="verdict-changes__pair">
              <VerdictBadge verdict={from} />
              <ArrowRight className="icon icon--s" role="img" aria-label="becomes" />
              <VerdictBadge verdict={to} />
              <span className="verdict-changes__count">{sayCount(touches, 'touch', 'touches')}</span>
              <span className="caption">{compareSeverity(to, from) > 0 ? 'stricter' : 'milder'}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sayChanges({ touches, changed }: VerdictChanges): string {
  if (touches === 0) return 'No plan has a touch ahead whose verdict could change.';
  const ahead = sayCount(touches, 'touch that plans have ahead', 'touches that plans have ahead');
  if (changed === 0) return `None of the ${ahead} would get another verdict.`;
  return `Of ${ahead}, ${sayCount(changed, 'would get another verdict', 'would get another verdict')}.`;
}

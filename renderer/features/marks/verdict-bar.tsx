import { type Severity, severities } from '../../../shared/domain/severity.ts';
import { verdictWords } from './words.ts';
import './verdict-bar.css';

export type VerdictCounts = Readonly<Record<Severity, number>>;

/** The bar of shares: always fine, caution, too fast, blocked, from left to right. */
export function VerdictBar({ counts }: { readonly counts: VerdictCounts }) {
  const total = severities.reduce((sum, verdict) => sum + counts[verdict], 0);
  const label = severities
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdictWords[verdict].toLowerCase()}`)
    .join(', ');
  return (
    <span className="verdict-bar" role="img" aria-label={label === '' ? 'No touches' : label}>
      {severities.map(
        (verdict) =>
          counts[verdict] > 0 && (
            <span
              key={verdict}
              className={`verdict-bar__part verdict-bar__part--${verdict}`}
              style={{ flexGrow: counts[verdict] / total }}
            />
          ),
      )}
    </span>
  );
}

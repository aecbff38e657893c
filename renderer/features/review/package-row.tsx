import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReviewPackageSummary } from '../../../shared/contract/review-contract.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayMoment, sayShortDay } from '../../lib/say-date.ts';
import { VerdictBar } from '../marks/index.ts';
import { StateBadge } from './state-badge.tsx';

/** One package of the inbox. */
export function PackageRow({ sent }: { readonly sent: ReviewPackageSummary }) {
  const asOf = useAsOf();
  return (
    <li>
      <Link to="/review/$planHash" params={{ planHash: sent.planHash }} className="package-row">
        <StateBadge state={sent.state} />
        <span className="package-row__plan">
          <span className="package-row__name cut">{sent.planName}</span>
          <span className="caption cut">
            Version {sent.version}, sent {sayMoment(sent.sentAt, asOf)}
            {sent.madeFor !== null && ` to ${sent.madeFor}`}
          </span>
        </span>
        <span className="package-row__says">
          <span className="cut">{sent.says}</span>
          <span className="caption cut">{answeredWords(sent, asOf)}</span>
        </span>
        <span className="package-row__counts">
          <VerdictBar counts={sent.summary} />
        </span>
        <ChevronRight className="icon icon--s" aria-hidden="true" />
      </Link>
    </li>
  );
}

function answeredWords({ answeredBy, open }: ReviewPackageSummary, now: number): string {
  const latest = answeredBy.toSorted((a, b) => b.at - a.at)[0];
  if (latest === undefined) return 'No answer yet';
  const names = answeredBy.map(({ by }) => by).join(', ');
  const left = open > 0 ? `. ${sayCount(open, 'decision', 'decisions')} to see to` : '';
  return `${names}, ${sayShortDay(latest.at, now)}${left}`;
}

import { Link } from '@tanstack/react-router';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';

/** How the review of a plan stands, in a sentence that leads to it; nothing where it never went out. */
export function SignOffLine({ planId }: { readonly planId: string }) {
  const at = useAsOf();
  const sent = useRead('reviews.ofPlan', { planId, at }, { keepPrevious: true }).data;
  if (sent === undefined || sent === null) return null;
  return (
    <Link to="/review/$planHash" params={{ planHash: sent.planHash }} className="sign-off-line">
      {sent.says}
    </Link>
  );
}

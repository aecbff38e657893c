import type { ReviewDetails } from '../../../shared/contract/review-contract.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

const mostShown = 200;

/** Everything that changed since the package went out; closed, for what concerns an answer stands beside it. */
export function Changes({ details: { changes, touchesChanged } }: { readonly details: ReviewDetails }) {
  if (changes.length === 0) return null;
  const touches =
    touchesChanged === 0 ? '' : `; ${sayCount(touchesChanged, 'touch is', 'touches are')} not as reviewed`;
  return (
    <Disclosure title={`${sayCount(changes.length, 'change', 'changes')} since it was sent${touches}`} level={2}>
      <ul className="changes">
        {changes.slice(0, mostShown).map(({ target, says }) => (
          <li key={`${JSON.stringify(target)} ${says}`}>{says}</li>
        ))}
        {changes.length > mostShown && <li>and {sayNumber(changes.length - mostShown)} more</li>}
      </ul>
    </Disclosure>
  );
}

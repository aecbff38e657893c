import { CheckCheck, GitCompareArrows, RotateCcw } from 'lucide-react';
import type { AnswerRow } from '../../../shared/contract/review-contract.ts';
import { rowStanding } from '../../../shared/domain/review/side-by-side.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayMoment } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import type { AnswerActs } from './answer-acts.ts';
import { decisionIcons, decisionWords, settlementWords, standingWords } from './review-words.ts';

interface AnswerCardProps {
  readonly row: AnswerRow;
  readonly acts: AnswerActs;
}

/** What one lead said about one target, beside what has become of it. */
export function AnswerCard({ row, acts }: AnswerCardProps) {
  const asOf = useAsOf();
  const Icon = decisionIcons[row.decision ?? 'comment'];
  return (
    <li className="answer" tabIndex={-1} aria-label={`${row.by} on ${row.title}`}>
      <div className="answer__said">
        <p className="answer__title">
          <span className="answer__decision">
            <Icon className="icon icon--s" aria-hidden="true" />
            {row.decision === null ? 'Comment' : decisionWords[row.decision]}
          </span>
          <bdi>{row.title}</bdi>
        </p>
        {row.comment.trim() !== '' && <p className="answer__comment">{row.comment}</p>}
        <p className="caption">
          <bdi>{row.by}</bdi>, {sayMoment(row.at, asOf)}
        </p>
      </div>
      <div className="answer__now">
        <p className="supporting">As reviewed: {row.asReviewed}</p>
        {row.since.map((says) => (
          <p key={says}>{says}</p>
        ))}
        {row.settled === null &&
          row.conflicts.map(({ code, says }) => (
            <p key={`${code} ${says}`} className="answer__conflict">
              <GitCompareArrows className="icon icon--s" aria-hidden="true" />
              {says}
            </p>
          ))}
        <Outcome row={row} />
        <Acts row={row} acts={acts} />
      </div>
    </li>
  );
}

function Outcome({ row }: { readonly row: AnswerRow }) {
  const asOf = useAsOf();
  if (row.settled === null) return <p className="supporting">{standingWords[rowStanding(row)]}</p>;
  return (
    <p className="answer__settled">
      <CheckCheck className="icon icon--s" aria-hidden="true" />
      {settlementWords[row.settled]}
      {row.settledAt !== null && `, ${sayMoment(row.settledAt, asOf)}`}
      {row.settled === 'applied' && !row.isInEffect && '. It was changed back since'}
    </p>
  );
}

function Acts({ row, acts }: AnswerCardProps) {
  if (row.settled !== null) {
    // What was applied is taken back by undo, or in the plan itself.
    if (row.settled === 'applied') return null;
    return (
      <div className="answer__acts">
        <Button size="s" look="quiet" icon={RotateCcw} onPress={() => acts.settle(row, null)}>
          Open again
        </Button>
      </div>
    );
  }
  const standing = rowStanding(row);
  if (standing === 'signs-off' || standing === 'comment') return null;
  return (
    <div className="answer__acts">
      {row.canApply && (
        <Button size="s" onPress={() => acts.apply([row])}>
          {row.effect === 'removes-step' ? 'Remove the step' : 'Leave it out'}
        </Button>
      )}
      {(standing === 'request' || standing === 'no-longer-applies' || standing === 'in-effect') && (
        <Button size="s" onPress={() => acts.settle(row, 'seen-to')}>
          Seen to
        </Button>
      )}
      <Button size="s" look="quiet" onPress={() => acts.settle(row, 'set-aside')}>
        Set aside
      </Button>
    </div>
  );
}

import { MoveDownRight, MoveUpRight } from 'lucide-react';
import { sayNumber } from '../../../shared/lib/count.ts';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';

/** How many came closer lately, and how many went back; nothing while that is not known. */
export function Moves() {
  const at = useAsOf();
  const moves = useRead('contacts.moves', { at }, { keepPrevious: true }).data;
  if (!moves || moves.closer + moves.back === 0) return null;
  return (
    <p className="moves">
      <MoveUpRight className="icon icon--s" aria-hidden="true" />
      <b>{sayNumber(moves.closer)}</b> closer
      <MoveDownRight className="icon icon--s" aria-hidden="true" />
      <b>{sayNumber(moves.back)}</b> back, {moves.days} days
    </p>
  );
}

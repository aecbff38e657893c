import { useEffect, useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { TouchMove } from '../../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { call } from '../../../api/call.ts';
import { type Calmed, calmedBy } from '../calm-words.ts';
import { proposeMoves } from '../use-plan-moves.ts';
import { inParts } from '../verdicts/in-parts.ts';
import { canMove } from './can-move.ts';

interface Proposed {
  readonly of: TouchVerdict;
  readonly moves: readonly TouchMove[];
}

/** Where one touch would move, and what moves along; undefined while that is not known or is not asked. */
export function useProposal(
  plan: Plan,
  touch: TouchVerdict | undefined,
  now: number,
): readonly TouchMove[] | undefined {
  const [proposed, setProposed] = useState<Proposed | null>(null);
  useEffect(() => {
    if (touch === undefined || !canMove(touch)) return undefined;
    let wanted = true;
    void proposeMoves(plan, now, [touch]).then((result) => {
      if (wanted && result.ok) setProposed({ of: touch, moves: result.value });
    });
    return () => {
      wanted = false;
    };
  }, [plan, touch, now]);
  return proposed !== null && proposed.of === touch ? proposed.moves : undefined;
}

const mostWorkedOutUnasked = 3000;

/** Moves of a whole plan, and what comes of them. */
export interface CalmMoves {
  /** The plan they are of. */
  readonly in: Plan;
  readonly moves: readonly TouchMove[];
  readonly calmed: Calmed;
}

export interface CalmPlan {
  readonly found: CalmMoves | undefined;
  /** Works them out of a plan: where they are too many to be worked out unasked, or of an edit that is being judged. */
  readonly ask: (plan: Plan) => Promise<CalmMoves | null>;
  /** How far that is; null while it is not asked. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

interface Found extends CalmMoves {
  readonly of: readonly TouchVerdict[];
}

/** What would have to move for nothing in a plan to be too fast. */
export function useCalmPlan(plan: Plan, touches: readonly TouchVerdict[], now: number): CalmPlan {
  const [found, setFound] = useState<Found | null>(null);
  const [progress, setProgress] = useState<CalmPlan['progress']>(null);
  useEffect(() => {
    if (touches.length > mostWorkedOutUnasked) return undefined;
    let wanted = true;
    // After what is being looked at: the verdicts themselves and the touch that is selected.
    const timer = setTimeout(() => {
      void calmMoves(plan, now, () => wanted).then((moves) => {
        if (wanted && moves !== null) setFound({ in: plan, of: touches, moves, calmed: calmedBy(moves, touches) });
      });
    }, 150);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [plan, touches, now]);
  return {
    found: found?.in === plan && found.of === touches ? found : undefined,
    progress,
    async ask(wanted) {
      setProgress({ done: 0, total: 0 });
      const moves = await calmMoves(
        wanted,
        now,
        () => true,
        (done, total) => setProgress({ done, total }),
      );
      setProgress(null);
      if (moves === null) return null;
      const calm = { in: wanted, of: touches, moves, calmed: calmedBy(moves, touches) };
      setFound(calm);
      return calm;
    },
  };
}

async function calmMoves(
  plan: Plan,
  now: number,
  isWanted: () => boolean,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly TouchMove[] | null> {
  const ask = (part: Plan) => call('plans.proposeMoves', { plan: part, now, wanted: 'too-fast' });
  const answers = await inParts({ plan, now, ask, isWanted, onProgress });
  return answers?.ok === true ? answers.value.flat() : null;
}

import type { Stage } from '../../../shared/domain/stage.ts';
import { stageTakes } from '../marks/index.ts';

interface EmptyLaneProps {
  readonly stage: Stage;
  /** Others may be at this stage whom the list leaves out. */
  readonly isNarrowed: boolean;
}

/** Nobody is at a stage: what brings somebody there. */
export function EmptyLane({ stage, isNarrowed }: EmptyLaneProps) {
  return <p className="caption lane__empty">{says(stage, isNarrowed)}</p>;
}

function says(stage: Stage, isNarrowed: boolean): string {
  if (isNarrowed) return 'Nobody of those shown.';
  return stage === 'stranger'
    ? 'Nobody: everyone has given a permission or a response.'
    : `Nobody yet. It takes ${stageTakes[stage]}.`;
}

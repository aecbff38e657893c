import { useProgress } from '../../api/progress.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { JobState } from './job-store.ts';

interface JobLineProps {
  readonly state: Extract<JobState<unknown>, { step: 'running' }>;
  /** What is being done until the data process says more. */
  readonly says: string;
  /** "Cancel the fit" */
  readonly stop: string;
  /** Whether it goes on when the screen is left. */
  readonly goesOn?: boolean;
  readonly onCancel: () => void;
}

/** How far it has come, and the way out. */
export function JobLine({ state, says, stop, goesOn = false, onCancel }: JobLineProps) {
  const progress = useProgress(state.jobId);
  return (
    <div className="job-line">
      <ProgressBar
        says={state.cancelling ? 'Stopping' : (progress?.says ?? says)}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
      />
      <Button disabled={state.cancelling} onPress={onCancel}>
        {stop}
      </Button>
      {goesOn && (
        <p className="caption job-line__says">
          Other screens can be looked at meanwhile; a change waits until it is through.
        </p>
      )}
    </div>
  );
}

import { useProgress } from '../../api/progress.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { JobState } from './use-job.ts';

interface JobLineProps {
  readonly state: Extract<JobState<unknown>, { step: 'running' }>;
  /** What is being done until the data process says more. */
  readonly says: string;
  /** "Cancel the fit" */
  readonly stop: string;
  readonly onCancel: () => void;
}

/** How far it has come, and the way out. */
export function JobLine({ state, says, stop, onCancel }: JobLineProps) {
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
    </div>
  );
}

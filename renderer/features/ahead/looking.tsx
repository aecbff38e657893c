import { useProgress } from '../../api/progress.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Waiting } from '../../ui/waiting.tsx';

interface LookingProps {
  readonly job: 'ahead.plans' | 'ahead.collisions';
  readonly says: string;
}

/** Says that the plans are being looked at, and how far that is. */
export function Looking({ job, says }: LookingProps) {
  const progress = useProgress(job);
  if (progress === undefined) return <Waiting says={says} />;
  return <ProgressBar says={progress.says} done={progress.done} total={progress.total} />;
}

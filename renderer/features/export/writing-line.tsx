import { sayNumber } from '../../../shared/lib/count.ts';
import { useProgress } from '../../api/progress.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** What is being waited for, and how far it has come. */
export function WritingLine({ jobId, says }: { readonly jobId: string; readonly says: string }) {
  const progress = useProgress(jobId);
  if (progress === undefined || progress.total === 0) return <Waiting says={says} />;
  return <Waiting says={`${progress.says}: ${sayNumber(progress.done)} of ${sayNumber(progress.total)}`} />;
}

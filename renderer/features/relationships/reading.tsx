import { useProgress } from '../../api/progress.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Waiting } from '../../ui/waiting.tsx';

/** The first look at many contacts takes a while: it says what is being worked out, and how far it is. */
export function Reading() {
  const progress = useProgress('standings');
  return (
    <div className="page__inset reading">
      {progress === undefined ? (
        <Waiting says="Reading the contacts" />
      ) : (
        <ProgressBar says={progress.says} done={progress.done} total={progress.total} />
      )}
    </div>
  );
}

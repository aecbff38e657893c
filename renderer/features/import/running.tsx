import { useProgress } from '../../api/progress.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { ImportState } from './use-import.ts';

interface RunningProps {
  readonly state: Extract<ImportState, { step: 'running' }>;
  readonly onCancel: () => void;
}

export function Running({ state, onCancel }: RunningProps) {
  const progress = useProgress(state.jobId);
  return (
    <section className="import__running" aria-label="Import is running">
      <ProgressBar
        says={state.cancelling ? 'Taking back what was read' : (progress?.says ?? 'Opening the file')}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
      />
      <div className="import__cancel">
        <p className="supporting">An import happens whole or not at all. Other screens can be looked at meanwhile.</p>
        <Button disabled={state.cancelling} onPress={onCancel}>
          Cancel the import
        </Button>
      </div>
    </section>
  );
}

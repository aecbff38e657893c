import { setHostState, useHostState } from '../api/host-state.ts';
import { readAgain } from '../api/query-client.ts';
import { useRead } from '../api/use-read.ts';
import { useWorkspaceDoor } from '../features/workspace/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogFoot } from '../ui/dialog.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

/** Says that the data process stopped and was started again, and offers to go on where it stopped. */
export function HostStoppedDialog() {
  const host = useHostState();
  const door = useWorkspaceDoor();
  // Whatever was open was opened last.
  const last = useRead('shell.recent', {})
    .data?.filter((workspace) => workspace.present)
    .toSorted((a, b) => b.openedAt - a.openedAt)[0];

  const leave = () => {
    setHostState('running');
    void readAgain(['workspace']);
  };
  const reopen = () => {
    leave();
    void door.open(last);
  };

  if (host === 'running') return null;
  if (host === 'stopped')
    return (
      <Dialog title="The data process stopped" alert onClose={leave}>
        <p>It is being started again. What was being written is taken back as a whole.</p>
        <ProgressBar says="Starting the data process" done={0} total={0} />
      </Dialog>
    );
  return (
    <Dialog title="The data process stopped and was restarted" alert onClose={leave}>
      <p>
        What was being written when it stopped was taken back as a whole; nothing is half done. The workspace has to be
        opened again.
      </p>
      <DialogFoot onBack={leave} back="Go to the start">
        {last !== undefined && (
          <Button look="primary" onPress={reopen} autoFocus>
            Reopen {last.name}
          </Button>
        )}
      </DialogFoot>
    </Dialog>
  );
}

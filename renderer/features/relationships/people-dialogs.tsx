import { sayCount } from '../../lib/count.ts';
import { PermissionDialog, recordPermission } from '../permission/index.ts';
import { NewPlanDialog } from '../plan/index.ts';
import type { Selection } from './selection.ts';

/** What is being done with the selection; null: nothing. */
export type Doing = 'plan' | 'permission' | null;

interface PeopleDialogsProps {
  readonly doing: Doing;
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** The dialogs of what can be done with several people at once. */
export function PeopleDialogs({ doing, selection, onClose }: PeopleDialogsProps) {
  if (doing === 'plan') return <NewPlanDialog audience={[...selection.values()]} onClose={onClose} />;
  if (doing === null) return null;
  const people = selection.size;
  return (
    <PermissionDialog
      groups={[{ id: 'selected', label: `${sayCount(people, 'person', 'people')} selected`, people }]}
      onClose={onClose}
      onRecord={async (given) => {
        const failed = await recordPermission([...selection.keys()], given);
        if (failed === null) onClose();
        return failed;
      }}
    />
  );
}

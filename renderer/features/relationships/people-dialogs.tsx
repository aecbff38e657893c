import { sayCount } from '../../../shared/lib/count.ts';
import { useRead } from '../../api/use-read.ts';
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
  return <RecordForSelection selection={selection} onClose={onClose} />;
}

function RecordForSelection({ selection, onClose }: Pick<PeopleDialogsProps, 'selection' | 'onClose'>) {
  const contactIds = [...selection.keys()];
  const needConfirming = useRead('contacts.needConfirming', { contactIds }).data?.people;
  const people = selection.size;
  return (
    <PermissionDialog
      groups={[
        {
          id: 'selected',
          label: `${sayCount(people, 'person', 'people')} selected`,
          people,
          ...(needConfirming !== undefined && { needConfirming }),
        },
      ]}
      onClose={onClose}
      onRecord={async (given) => {
        const failed = await recordPermission(contactIds, given);
        if (failed === null) onClose();
        return failed;
      }}
    />
  );
}

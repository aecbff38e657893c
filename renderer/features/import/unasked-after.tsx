import { MailQuestion } from 'lucide-react';
import { useState } from 'react';
import type { UnaskedPeople } from '../../../shared/contract/import-preview.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { PermissionDialog, type PermissionGroup, recordPermission } from '../permission/index.ts';
import type { Draft } from './use-import.ts';

interface Group extends PermissionGroup {
  readonly contactIds: readonly number[];
}

/** For whom no permission is on record after an import, of it and of everyone, and the act that records one. */
export function UnaskedAfter({ draft }: { readonly draft: Draft }) {
  const at = useAsOf();
  const [isOpen, setIsOpen] = useState(false);
  const everyone = useRead('contacts.withoutPermission', { at }, { keepPrevious: true }).data?.contactIds ?? [];
  // The files are looked at once more: their people are here now, and so have numbers.
  const preview = useRead(
    'import.preview',
    {
      jobId: `${draft.jobId} after`,
      at,
      files: draft.files.map((file) => ({ ...file })),
      rowsShown: 0,
    },
    { keepPrevious: true },
  ).data;
  const imported = preview?.unasked;
  const agreed = preview?.agreed ?? null;
  if (everyone.length === 0) return null;
  return (
    <Note look="caution">
      {sayCount(everyone.length, 'person has', 'people have')} no recorded permission
      {imported !== undefined &&
        imported.contactIds.length > 0 &&
        imported.contactIds.length < everyone.length &&
        `, ${imported.contactIds.length} of them of this import`}
      . Mail and calls to them are blocked until someone records how and when they agreed.
      {agreed !== null &&
        ` The file says it for ${sayNumber(agreed.confirmed + agreed.signedUp)}: imported once more, it can be accepted.`}
      <div className="import-report__record">
        <Button size="s" icon={MailQuestion} onPress={() => setIsOpen(true)}>
          Record how they agreed
        </Button>
      </div>
      {isOpen && <RecordAfter everyone={everyone} imported={imported} onClose={() => setIsOpen(false)} />}
    </Note>
  );
}

interface RecordAfterProps {
  readonly everyone: readonly number[];
  readonly imported: UnaskedPeople | undefined;
  readonly onClose: () => void;
}

function RecordAfter({ everyone, imported, onClose }: RecordAfterProps) {
  const needConfirming = useRead('contacts.needConfirming', { contactIds: [...everyone] }).data?.people;
  const groups = groupsOf(everyone, needConfirming, imported);
  return (
    <PermissionDialog
      groups={groups}
      onClose={onClose}
      onRecord={async (given, id) => {
        const contactIds = groups.find((group) => group.id === id)?.contactIds ?? [];
        const failure = await recordPermission(contactIds, given);
        if (failure === null) onClose();
        return failure;
      }}
    />
  );
}

function groupsOf(
  everyone: readonly number[],
  needConfirming: number | undefined,
  imported: UnaskedPeople | undefined,
): readonly Group[] {
  const claim = imported?.claim ?? null;
  const groups: readonly (Group | false)[] = [
    claim !== null && { id: 'claim', label: `Who says yes in “${claim.column}”`, ...claim },
    imported !== undefined && { id: 'import', label: 'Everyone of this import without one', ...imported },
    {
      id: 'everyone',
      label: 'Everyone in the workspace without one',
      contactIds: everyone,
      people: everyone.length,
      ...(needConfirming !== undefined && { needConfirming }),
    },
  ];
  return groups.filter((group) => group !== false).filter(({ contactIds }) => contactIds.length > 0);
}

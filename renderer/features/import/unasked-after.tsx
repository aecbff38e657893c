import { MailQuestion } from 'lucide-react';
import { useState } from 'react';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { sayCount } from '../../lib/count.ts';
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
  const imported = useRead(
    'import.preview',
    {
      jobId: `${draft.jobId} after`,
      at,
      files: draft.files.map((file) => ({ ...file })),
      rowsShown: 0,
    },
    { keepPrevious: true },
  ).data?.unasked;
  const groups = groupsOf(everyone, imported);
  const [first] = groups;
  if (first === undefined) return null;
  return (
    <Note look="caution">
      {sayCount(everyone.length, 'person has', 'people have')} no recorded permission
      {imported !== undefined &&
        imported.contactIds.length > 0 &&
        imported.contactIds.length < everyone.length &&
        `, ${imported.contactIds.length} of them of this import`}
      . Mail and calls to them are blocked until someone records how and when they agreed.
      <div className="import-report__record">
        <Button size="s" icon={MailQuestion} onPress={() => setIsOpen(true)}>
          Record how they agreed
        </Button>
      </div>
      {isOpen && (
        <PermissionDialog
          groups={groups}
          onClose={() => setIsOpen(false)}
          onRecord={async (given, id) => {
            const contactIds = groups.find((group) => group.id === id)?.contactIds ?? [];
            const failure = await recordPermission(contactIds, given);
            if (failure === null) setIsOpen(false);
            return failure;
          }}
        />
      )}
    </Note>
  );
}

interface Unasked {
  readonly contactIds: readonly number[];
  readonly claim: { readonly column: string; readonly contactIds: readonly number[] } | null;
}

function groupsOf(everyone: readonly number[], imported: Unasked | undefined): readonly Group[] {
  const claim = imported?.claim ?? null;
  const groups = [
    { id: 'claim', label: `Who says yes in “${claim?.column ?? ''}”`, contactIds: claim?.contactIds ?? [] },
    { id: 'import', label: 'Everyone of this import without one', contactIds: imported?.contactIds ?? [] },
    { id: 'everyone', label: 'Everyone in the workspace without one', contactIds: everyone },
  ];
  return groups
    .filter(({ contactIds }) => contactIds.length > 0)
    .map((group) => ({ ...group, people: group.contactIds.length }));
}

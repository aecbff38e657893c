import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { livesWhereConfirmed } from '../../../shared/domain/law/judge-law.ts';
import { newPermissionForm, PermissionDialog, recordPermission } from '../permission/index.ts';
import { purposesOf } from './note/note-draft.ts';

interface RecordPermissionProps {
  readonly details: ContactDetails;
  readonly onClose: () => void;
}

/** Records how this one person agreed; the purpose is the one last written to them for. */
export function RecordPermission({ details, onClose }: RecordPermissionProps) {
  const { contact } = details;
  const group = {
    id: 'contact',
    label: contactFullName(contact),
    people: 1,
    needConfirming: livesWhereConfirmed(contact.country) ? 1 : 0,
  };
  const form = newPermissionForm();
  const purpose = purposesOf(details)[0] ?? form.purpose;
  return (
    <PermissionDialog
      groups={[group]}
      initial={{ form: { ...form, purpose }, group: group.id }}
      onClose={onClose}
      onRecord={async (given) => {
        const failure = await recordPermission([contact.id], given);
        if (failure === null) onClose();
        return failure;
      }}
    />
  );
}

import { useNavigate } from '@tanstack/react-router';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';

/** Opens the page of a contact; does nothing while the contact is not read yet. */
export function useOpenContact(): (contact: ContactRow | undefined) => void {
  const navigate = useNavigate();
  return (contact) => {
    if (contact === undefined) return;
    void navigate({ to: '/relationships/$contactId', params: { contactId: String(contact.id) } });
  };
}

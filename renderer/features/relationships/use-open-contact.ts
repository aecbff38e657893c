import { useNavigate } from '@tanstack/react-router';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';

/** Opens the page of a contact. */
export function useOpenContact(): (contact: ContactRow) => void {
  const navigate = useNavigate();
  return (contact) => {
    void navigate({ to: '/relationships/$contactId', params: { contactId: String(contact.id) } });
  };
}

import { useQuery } from '@tanstack/react-query';

/** When people, their journeys or the policy were last read, in ms: verdicts hold for that instant. */
export function useDataStamp(): number {
  // The key begins like a read of contacts, so that whatever makes those be read again renews the stamp.
  const stamp = useQuery({ queryKey: ['contacts.list', 'stamp'], queryFn: () => Date.now(), initialData: Date.now });
  return stamp.data;
}

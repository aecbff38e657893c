import { useQuery } from '@tanstack/react-query';

/**
 * Begins the key of what is read of people here: like an explanation it is renewed with people, journeys and policy, and
 * not with every edit of a plan.
 */
export const ofPeople = 'contacts.explain';

/** When people, their journeys or the policy were last read, in ms: verdicts hold for that instant. */
export function useDataStamp(): number {
  const stamp = useQuery({ queryKey: [ofPeople, 'stamp'], queryFn: () => Date.now(), initialData: Date.now });
  return stamp.data;
}

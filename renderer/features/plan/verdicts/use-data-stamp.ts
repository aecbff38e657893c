import { useQuery } from '@tanstack/react-query';

/** When people, their journeys or the policy were last read, in ms: verdicts hold for that instant. */
export function useDataStamp(): number {
  // Like an explanation it is renewed with people, journeys and policy, and not with every edit of a plan.
  const stamp = useQuery({ queryKey: ['contacts.explain', 'stamp'], queryFn: () => Date.now(), initialData: Date.now });
  return stamp.data;
}

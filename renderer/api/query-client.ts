import { QueryClient } from '@tanstack/react-query';
import type { OperationName } from '../../shared/contract/contract.ts';
import type { Topic } from '../../shared/contract/operation.ts';

/** What each read shows: it is read again when one of these topics changed. A read not named here is asked anew each time. */
const topicsRead: Partial<Record<OperationName, readonly Topic[]>> = {
  'workspace.status': ['workspace', 'contacts', 'events'],
  'contacts.list': ['contacts', 'events', 'plans', 'policy'],
  'contacts.moves': ['contacts', 'events', 'policy'],
  'contacts.nearNames': ['contacts'],
  'contacts.countries': ['contacts'],
  'contacts.details': ['contacts', 'events', 'plans', 'policy'],
  'contacts.explain': ['contacts', 'events', 'policy'],
  'contacts.withoutPermission': ['contacts', 'events'],
  'import.list': ['contacts', 'events', 'history'],
  'plans.list': ['plans'],
  'plans.get': ['plans'],
  'plans.count': ['contacts', 'events', 'plans', 'policy'],
  'plans.check': ['contacts', 'events', 'plans', 'policy'],
  'plans.explainTouch': ['contacts', 'events', 'plans', 'policy'],
  'plans.unjudgedRules': ['contacts', 'policy'],
  'ahead.plans': ['contacts', 'events', 'plans', 'policy'],
  'ahead.collisions': ['contacts', 'events', 'plans', 'policy'],
  'ahead.endingPermissions': ['contacts', 'events'],
  'policy.current': ['policy'],
  'model.numbers': ['policy'],
  'reviews.list': ['contacts', 'events', 'plans', 'policy', 'reviews'],
  'reviews.compare': ['contacts', 'events', 'plans', 'policy', 'reviews'],
  'reviews.ofPlan': ['contacts', 'events', 'plans', 'policy', 'reviews'],
  'reviews.openPage': [],
  'reviews.ledger': ['contacts', 'events', 'plans', 'policy', 'reviews'],
  'history.state': ['history'],
  'shell.recent': ['workspace'],
};

export const queryClient = new QueryClient({
  defaultOptions: {
    // Nothing here is asked over a network: being offline must not pause anything.
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

export async function readAgain(changed: readonly Topic[]): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const reads = topicsRead[queryKey[0] as OperationName];
      return reads === undefined || reads.some((topic) => changed.includes(topic));
    },
  });
}

/**
 * Drops every answer of the workspace that was open before, so that none of it is shown in the next. What a screen shows
 * or waits for already is read anew: dropped alone, it would be waited for without end.
 */
export function forgetReadsOfWorkspace(): void {
  const ofWorkspace = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => {
    const operation = String(queryKey[0]);
    return operation !== 'workspace.status' && !operation.startsWith('shell.');
  };
  queryClient.removeQueries({ type: 'inactive', predicate: ofWorkspace });
  void queryClient.resetQueries({ type: 'active', predicate: ofWorkspace });
}

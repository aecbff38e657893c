import type { AgreementTerms, PermissionGiven } from '../../shared/contract/import-contract.ts';
import { channels } from '../../shared/domain/event.ts';
import { type AppError, invalidInput } from '../../shared/result/app-error.ts';
import type { ImportStore } from './import-run.ts';
import { type PeopleRead, unaskedAmong } from './people-read.ts';

/** How a group agreed, as a person says it; of a column that claims it, only who says yes there. */
export type GroupPermission = PermissionGiven & { readonly claimColumn: string | null };

/** Of the people of this import without a permission, those for whom the files say how and when they agreed. */
export function agreedAmong(store: Pick<ImportStore, 'contacts'>, people: PeopleRead, at: number): readonly number[] {
  if (people.agreements.size === 0) return [];
  return unaskedAmong(store, people, at).filter((contactId) => people.agreements.has(contactId));
}

/** Records what the files say, as a person accepted it; says for how many. */
export function recordAgreements(store: ImportStore, people: PeopleRead, terms: AgreementTerms, at: number): number {
  const channel = channelOf(terms.channel);
  if (channel === null) return 0;
  const { purpose, cadenceDays } = terms;
  const agreed = agreedAmong(store, people, at);
  for (const contactId of agreed) {
    const agreement = people.agreements.get(contactId);
    if (agreement === undefined) continue;
    const permission = { kind: 'permission', channel, purpose, until: null, cadenceDays } as const;
    store.events.put(contactId, { id: '', ...permission, ...agreement }, {});
  }
  return agreed.length;
}

/** Records how all others agreed, as a person says it of all of them; says for how many. */
export function recordGroup(
  store: ImportStore,
  people: PeopleRead,
  { claimColumn, channel: name, ...given }: GroupPermission,
  at: number,
): number {
  const channel = channelOf(name);
  if (channel === null) return 0;
  const group = unaskedAmong(store, people, at).filter(
    (contactId) => claimColumn === null || people.claims.get(contactId)?.includes(claimColumn),
  );
  for (const contactId of group) store.events.put(contactId, { id: '', kind: 'permission', channel, ...given }, {});
  return group.length;
}

/** Whether what a person accepted names a channel there is; null: it does. */
export function faultOfChannel(said: { readonly channel: string } | null): AppError | null {
  if (said === null || channelOf(said.channel) !== null) return null;
  const says = `expected one of ${channels.join(', ')}, any`;
  return invalidInput('This is no channel.', [{ path: 'channel', found: said.channel, says }]);
}

function channelOf(name: string) {
  return [...channels, 'any' as const].find((known) => known === name) ?? null;
}

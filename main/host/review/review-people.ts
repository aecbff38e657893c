import { standingAgeMs } from '../../../shared/contract/data-contract.ts';
import { contactFullName, contactKey } from '../../../shared/domain/contact.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { PlanWithPeople } from '../../../shared/domain/review/touch-state.ts';
import type { Workspace } from '../../db/workspace.ts';
import { knownAudienceOf } from '../audience.ts';
import type { Session } from '../session.ts';

/** A plan with whom it is for at present, as plans name people. */
export async function withPeople(
  plan: Plan,
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<PlanWithPeople> {
  const { contacts } = workspace.repositories;
  const ids = await knownAudienceOf(plan, workspace, session, at, standingAgeMs);
  const people = ids.flatMap((id) => {
    const contact = contacts.get(id);
    return contact === null ? [] : [contactKey(contact)];
  });
  return { plan, people };
}

/** What people are called who are named by a key; the key itself where nobody knows it. */
export function namesIn({ repositories: { contacts } }: Workspace): (contact: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const name = known.get(key);
    if (name !== undefined) return name;
    const contact = contacts.find(key);
    const found = contact === null ? key : contactFullName(contact);
    known.set(key, found);
    return found;
  };
}

import type { AudienceFound } from '../../shared/contract/plan-contract.ts';
import { contactKey } from '../../shared/domain/contact.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { knownAudienceOf } from './audience.ts';
import type { Session } from './session.ts';

/** Whom a plan is for, by the names plans use, and everyone it names whom nobody knows. */
export async function audienceFound(plan: Plan, at: number, session: Session): Promise<Result<AudienceFound>> {
  const current = session.current();
  if (!current.ok) return current;
  const { contacts } = current.value.repositories;
  const ids = await knownAudienceOf(plan, current.value, session, at);
  const people = ids.flatMap((id) => {
    const contact = contacts.get(id);
    return contact === null ? [] : [contactKey(contact)];
  });
  const { audience } = plan;
  const named = Array.isArray(audience) ? audience : [];
  const unknown = [...new Set(named.filter((identity) => contacts.find(identity) === null))];
  return ok({ people, unknown });
}

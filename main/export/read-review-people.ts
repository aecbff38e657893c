import { setImmediate } from 'node:timers/promises';
import { contactFullName, contactKey, contactName } from '../../shared/domain/contact.ts';
import { type ContactJourney, relationshipAt } from '../../shared/domain/journey.ts';
import { permissionLevel } from '../../shared/domain/permission-level.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Relationship } from '../../shared/domain/relationship.ts';
import { stageOf } from '../../shared/domain/stage-of.ts';
import { trustBand } from '../../shared/domain/trust.ts';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { groupBy } from '../../shared/lib/group-by.ts';
import type { PermissionUse, ReviewPerson } from '../../shared/review/review-input.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import { evidenceOf } from './evidence-of.ts';
import type { PackedTouch } from './packed-touch.ts';
import { createPermissionTally } from './permission-tally.ts';

const batchSize = 200;

/**
 * Who the people of a plan are and where they stand; with evidence also why, and what they allowed. The host answers
 * other calls in between.
 */
export async function readReviewPeople(
  plan: Plan,
  verdicts: PlanVerdicts<PackedTouch>,
  { contacts, journeys, policies, acceptedFits }: Repositories,
  withEvidence: boolean,
): Promise<{ readonly people: ReadonlyMap<string, ReviewPerson>; readonly permissions: readonly PermissionUse[] }> {
  const now = Date.parse(verdicts.now);
  const policy = policies.current();
  const parametersFor = acceptedFits.parametersFor();
  const touchesOf = groupBy(verdicts.touches, ({ contact }) => contact);
  const keys = new Set([...touchesOf.keys(), ...plan.adjustments.map(({ contact }) => contact)]);
  const ids = [...keys].flatMap((key) => contacts.find(key)?.id ?? []).toSorted((a, b) => a - b);
  const people = new Map<string, ReviewPerson>();
  const tally = createPermissionTally(plan);
  for (let from = 0; from < ids.length; from += batchSize) {
    for (const journey of journeys.among(ids.slice(from, from + batchSize))) {
      const relationship = relationshipAt(journey, now, policy, parametersFor(journey));
      const person = toPerson(journey, relationship, now);
      const evidence = withEvidence ? evidenceOf(relationship, now) : [];
      people.set(person.key, { ...person, evidence });
      if (withEvidence) tally.add(relationship.history.ledger, touchesOf.get(person.key) ?? []);
    }
    await setImmediate();
  }
  return { people, permissions: tally.uses() };
}

function toPerson(
  { contact }: ContactJourney,
  relationship: Relationship,
  now: number,
): Omit<ReviewPerson, 'evidence'> {
  return {
    key: contactKey(contact),
    name: contactFullName(contact),
    calledName: contactName(contact),
    company: contact.company,
    standing: {
      stage: stageOf(relationship, permissionLevel(relationship.history, now), now),
      trust: relationship.trust,
      trustBand: trustBand(relationship.evidence, relationship.parameters.baseRate),
    },
  };
}

import { setImmediate } from 'node:timers/promises';
import { contactFullName, contactKey, contactName } from '../../shared/domain/contact.ts';
import { type ContactJourney, relationshipAt } from '../../shared/domain/journey.ts';
import { permissionLevel } from '../../shared/domain/permission-level.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Relationship } from '../../shared/domain/relationship.ts';
import { stageOf } from '../../shared/domain/stage-of.ts';
import { trustBand } from '../../shared/domain/trust.ts';
import type { PlanVerdicts, TouchVerdict } from '../../shared/domain/verdict.ts';
import type { PermissionUse, ReviewPerson } from '../../shared/review/review-input.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import { evidenceOf } from './evidence-of.ts';
import { createPermissionTally } from './permission-tally.ts';

const batchSize = 200;

/** Who the people of a plan are, where they stand, and what they allowed; the host answers other calls in between. */
export async function readReviewPeople(
  plan: Plan,
  verdicts: PlanVerdicts,
  { contacts, journeys, policies, acceptedFits }: Repositories,
): Promise<{ readonly people: ReadonlyMap<string, ReviewPerson>; readonly permissions: readonly PermissionUse[] }> {
  const now = Date.parse(verdicts.now);
  const policy = policies.current();
  const parametersFor = acceptedFits.parametersFor();
  const touchesOf = touchesByContact(verdicts.touches);
  const keys = new Set([...touchesOf.keys(), ...plan.adjustments.map(({ contact }) => contact)]);
  const ids = [...keys].flatMap((key) => contacts.find(key)?.id ?? []).toSorted((a, b) => a - b);
  const people = new Map<string, ReviewPerson>();
  const tally = createPermissionTally(plan);
  for (let from = 0; from < ids.length; from += batchSize) {
    for (const journey of journeys.among(ids.slice(from, from + batchSize))) {
      const relationship = relationshipAt(journey, now, policy, parametersFor(journey));
      const person = toPerson(journey, relationship, now);
      people.set(person.key, person);
      tally.add(relationship.history.ledger, touchesOf.get(person.key) ?? []);
    }
    await setImmediate();
  }
  return { people, permissions: tally.uses() };
}

function touchesByContact(touches: readonly TouchVerdict[]): ReadonlyMap<string, readonly TouchVerdict[]> {
  const found = new Map<string, TouchVerdict[]>();
  for (const touch of touches) {
    const known = found.get(touch.contact);
    if (known === undefined) found.set(touch.contact, [touch]);
    else known.push(touch);
  }
  return found;
}

function toPerson({ contact }: ContactJourney, relationship: Relationship, now: number): ReviewPerson {
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
    evidence: evidenceOf(relationship, now),
  };
}

import type { Recipient } from './planned-touch.ts';

/** Names of fields and columns are few, and asked for with every touch. */
const plainNames = new Map<string, string>();

/** "First Name", "first_name" and "firstName" are one name. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  plainNames.set(name, plain);
  return plain;
}

/** The names of facts every contact has a place for, as plain names. */
const ownFacts = new Map<string, 'firstName' | 'lastName' | 'email' | 'company' | 'phone' | 'country'>([
  ['firstname', 'firstName'],
  ['lastname', 'lastName'],
  ['email', 'email'],
  ['company', 'company'],
  ['phone', 'phone'],
  ['country', 'country'],
]);

/** Whether every contact has a place for a fact of this name. */
export function isOwnFact(name: string): boolean {
  return ownFacts.has(plainName(name));
}

/** What a merge field such as `first_name` stands for with this contact; null when it would stay unfilled. */
export function contactFactValue(recipient: Recipient, field: string): string | null {
  const wanted = plainName(field);
  const own = ownFacts.get(wanted);
  if (own !== undefined) return recipient.contact[own];
  return recipient.facts.find((fact) => plainName(fact.name) === wanted)?.value ?? null;
}

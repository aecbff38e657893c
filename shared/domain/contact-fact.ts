import type { Recipient } from './planned-touch.ts';

/** "First Name", "first_name" and "firstName" are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What a merge field such as `first_name` stands for with this contact; null when it would stay unfilled. */
export function contactFactValue(recipient: Recipient, field: string): string | null {
  const { contact } = recipient;
  const wanted = plainName(field);
  const own: Readonly<Record<string, string | null>> = {
    firstname: contact.firstName,
    lastname: contact.lastName,
    email: contact.email,
    company: contact.company,
    phone: contact.phone,
    country: contact.country,
  };
  if (Object.hasOwn(own, wanted)) return own[wanted] ?? null;
  return recipient.facts.find((fact) => plainName(fact.name) === wanted)?.value ?? null;
}

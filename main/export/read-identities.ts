import { contactFactValue } from '../../shared/domain/contact-fact.ts';
import { mergeFieldsOf } from '../../shared/domain/copy.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { PlanVerdicts, TouchHead } from '../../shared/domain/verdict.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import type { Identity } from './export-document.ts';

/** Who everyone is whom the verdicts or the plan name, by key, in the order of the verdicts. */
export function readIdentities(
  plan: Plan,
  { touches }: PlanVerdicts<TouchHead>,
  repositories: Repositories,
): ReadonlyMap<string, Identity> {
  const keys = new Set([...touches, ...plan.adjustments].map(({ contact }) => contact));
  const fields = mergeFieldsOf(plan.steps.map(({ subject, body }) => `${subject}\n${body}`).join('\n'));
  return new Map([...keys].map((key) => [key, identityOf(key, fields, repositories)]));
}

function identityOf(key: string, fields: readonly string[], repositories: Repositories): Identity {
  const { contacts, contactCodes, facts } = repositories;
  const contact = contacts.find(key);
  if (contact === null) return { ...nobody, key, code: contactCodes.codeOfUnknown(key) };
  const { firstName, lastName, email, externalId, phone, company } = contact;
  const recipient = { contact, facts: fields.length === 0 ? [] : facts.ofContact(contact.id) };
  const merged = fields.flatMap((field) => {
    const value = contactFactValue(recipient, field);
    return value === null ? [] : [[field, value] as const];
  });
  const code = contactCodes.codeOf(contact.id);
  return { key, code, firstName, lastName, email, externalId, phone, company, merged: new Map(merged) };
}

/** A name that only a file knows. */
const nobody = {
  firstName: null,
  lastName: null,
  email: null,
  externalId: null,
  phone: null,
  company: null,
  merged: new Map<string, string>(),
};

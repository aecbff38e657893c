import type { Recipient } from '../planned-touch.ts';

/**
 * The segment whose base rate of trust a contact starts from: their country, or the fact the policy names, without
 * regard to case; '' where that is not known, which is a segment like any other.
 */
export function segmentOf({ contact, facts }: Recipient, segmentBy: string | null): string {
  const value = segmentBy === null ? contact.country : facts.find(({ name }) => name === segmentBy)?.value;
  return (value ?? '').trim().toLowerCase();
}

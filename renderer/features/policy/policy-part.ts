/** What the screen shows; the sending tool is a place among the rules. */
const policyParts = ['rules', 'sending-tool', 'numbers', 'past'] as const;
export type PolicyPart = (typeof policyParts)[number];

export function isPolicyPart(value: unknown): value is PolicyPart {
  return policyParts.some((part) => part === value);
}

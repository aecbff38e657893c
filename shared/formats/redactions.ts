/** What an export says in place of people's names: themselves, initials, codes that only the workspace resolves, numbers. */
export const redactions = ['none', 'initials', 'codes', 'all'] as const;
export type Redaction = (typeof redactions)[number];

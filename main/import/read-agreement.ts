import type { ContactField } from '../../shared/contract/import-report.ts';

/** How and when one person agreed, as a file says it. */
export interface Agreement {
  readonly method: 'double-opt-in' | 'single-opt-in';
  readonly at: number;
  readonly evidence: string;
}

/** A cell of such a column that is a date. */
export interface SaidAt {
  readonly column: string;
  readonly found: string;
  readonly at: number;
}

export function isOfAgreement(field: ContactField): field is 'agreedAt' | 'confirmedAt' {
  return field === 'agreedAt' || field === 'confirmedAt';
}

/**
 * What a pair of times implies. Beside a column of sign-ups, a confirmation of somebody who never signed up is the day
 * on which somebody else put them on the list, and one of the same second is of a list that asks for none: mail programs
 * fill both.
 */
export function readAgreement(
  { agreed, confirmed }: { readonly agreed: SaidAt | null; readonly confirmed: SaidAt | null },
  tellsSignUps: boolean,
): Agreement | null {
  const evidence = [agreed, confirmed]
    .flatMap((said) => (said === null ? [] : [`${said.column} ${said.found}`]))
    .join(', ');
  if (confirmed !== null && (agreed === null ? !tellsSignUps : follows(confirmed, agreed)))
    return { method: 'double-opt-in', at: confirmed.at, evidence };
  return agreed === null ? null : { method: 'single-opt-in', at: agreed.at, evidence };
}

/** Of two days without a time of day the same one will do. */
function follows(confirmed: SaidAt, agreed: SaidAt): boolean {
  return hasTimeOfDay(confirmed.found) && hasTimeOfDay(agreed.found)
    ? confirmed.at > agreed.at
    : confirmed.at >= startOfDay(agreed.at);
}

function hasTimeOfDay(found: string): boolean {
  return /\d:\d/.test(found);
}

function startOfDay(at: number): number {
  return Math.floor(at / 86_400_000) * 86_400_000;
}

import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import { sayNumber } from '../../../shared/lib/count.ts';

type Agreed = NonNullable<ImportPreview['agreed']>;

/** "OPTIN_TIME and CONFIRM_TIME: 412 confirmed (double opt-in), 33 signed up without confirming (single opt-in)." */
export function sayAgreed({ columns, confirmed, signedUp }: Agreed): string {
  const parts = [
    confirmed > 0 && `${sayNumber(confirmed)} confirmed (double opt-in)`,
    signedUp > 0 && `${sayNumber(signedUp)} signed up, and no confirmation is on file (single opt-in)`,
  ];
  return `${[...new Set(columns)].join(' and ')}: ${parts.filter((part) => part !== false).join('; ')}.`;
}

/** That signing up alone is too little for some of them; '': for nobody. */
export function sayUnconfirmed({ needConfirming }: Agreed): string {
  if (needConfirming === 0) return '';
  return `In Germany an opt-in counts once it is confirmed: mail to ${sayNumber(needConfirming)} of those who signed up stays blocked.`;
}

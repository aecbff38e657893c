import type { PermissionMethod } from '../../../shared/domain/event.ts';
import { needsConfirming } from '../../../shared/domain/law/judge-law.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import type { PermissionForm } from './permission-form.ts';

/** What each way of agreeing is, for whoever has to choose one. */
export const methodHints: Readonly<Record<PermissionMethod, string>> = {
  'double-opt-in': 'Signed up, then confirmed it by a link in a mail.',
  'single-opt-in': 'Signed up, and was not asked to confirm it.',
  'soft-opt-in': 'Bought something, was told, and could say no.',
  contract: 'Agreed to in a contract.',
  verbal: 'Said so, on a call or face to face.',
  'imported-claim': 'A file says so, and neither when nor how.',
  points: 'Joined a programme that rewards messages.',
  'standing-order': 'Asked to have it done for them until they say otherwise.',
};

interface Whom {
  readonly people: number;
  readonly needConfirming?: number;
}

/** That a way of agreeing is not enough for some of these people, said where it is chosen; null: it may be. */
export function sayTooLittle(
  { method, channel }: Pick<PermissionForm, 'method' | 'channel'>,
  whom: Whom,
): string | null {
  if (method === null || !needsConfirming(method, channel) || whom.needConfirming === 0) return null;
  const rule = 'In Germany an opt-in counts once it is confirmed';
  if (whom.needConfirming === undefined) return `${rule}: mail to people there stays blocked.`;
  if (whom.people === 1) return `${rule}: mail to this person stays blocked.`;
  return `${rule}: mail to ${sayNumber(whom.needConfirming)} of these people stays blocked.`;
}

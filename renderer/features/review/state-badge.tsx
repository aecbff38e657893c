import { Check, History, type LucideIcon, MessageSquare, PenLine, Send } from 'lucide-react';
import type { PackageState } from '../../../shared/domain/review/sign-off.ts';
import { stateWords } from './review-words.ts';

const icons: Readonly<Record<PackageState, LucideIcon>> = {
  sent: Send,
  answered: MessageSquare,
  'changes-asked': PenLine,
  approved: Check,
  'approved-but-changed': History,
};

/** How a package stands, in a word and a sign; the colours of verdicts belong to verdicts. */
export function StateBadge({ state }: { readonly state: PackageState }) {
  const Icon = icons[state];
  return (
    <span className={`state-badge state-badge--${state}`}>
      <Icon className="icon icon--s" aria-hidden="true" />
      {stateWords[state]}
    </span>
  );
}

import { Check, CircleMinus, type LucideIcon, MessageSquare, PenLine } from 'lucide-react';
import type { LedgerEntry, Settlement } from '../../../shared/contract/review-contract.ts';
import type { ReviewDecision } from '../../../shared/domain/review/decision.ts';
import type { RowStanding } from '../../../shared/domain/review/side-by-side.ts';
import type { PackageState } from '../../../shared/domain/review/sign-off.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { uncapital } from '../../../shared/lib/words.ts';

export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  approve: 'Approve',
  change: 'Change',
  remove: 'Remove',
};

export const decisionIcons: Readonly<Record<ReviewDecision | 'comment', LucideIcon>> = {
  approve: Check,
  change: PenLine,
  remove: CircleMinus,
  comment: MessageSquare,
};

export const stateWords: Readonly<Record<PackageState, string>> = {
  sent: 'Sent',
  answered: 'Answered',
  'changes-asked': 'Changes asked for',
  approved: 'Approved',
  'approved-but-changed': 'Approved, changed since',
};

export const settlementWords: Readonly<Record<Settlement, string>> = {
  applied: 'Applied',
  'seen-to': 'Seen to',
  'set-aside': 'Set aside',
};

/** What can be done about an answer, where nothing was done yet. */
export const standingWords: Readonly<Record<RowStanding, string>> = {
  applies: 'Nothing stands in its way.',
  conflict: 'It can still be applied.',
  'in-effect': 'The plan is so already.',
  'no-longer-applies': 'It no longer applies.',
  request: 'For the planner to see to.',
  'signs-off': 'Signed off as it was reviewed.',
  comment: 'A comment, without a decision.',
};

/** "2 responses, 1 complaint", or that there is nothing yet. */
export function followedWords({ touches, followed }: Pick<LedgerEntry, 'touches' | 'followed'>): string {
  if (touches === 0) return 'No touch of it is planned';
  if (followed.sent === 0) return 'Not sent yet';
  const { responses, purchases, complaints, withdrawals } = followed;
  const parts = [
    [complaints, 'complaint', 'complaints'],
    [withdrawals, 'withdrawal', 'withdrawals'],
    [responses, 'response', 'responses'],
    [purchases, 'purchase', 'purchases'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => sayCount(count, one, many));
  const sent = touches === 1 ? 'Sent' : `${followed.sent} of ${touches} sent`;
  return `${sent}. ${said.length === 0 ? 'Nothing followed so far' : said.join(', ')}`;
}

/** What helps where no date does, as the page for the lead says it. */
export function insteadWords(instead: string | undefined): string {
  return instead === undefined ? 'No date helps.' : `Instead: ${uncapital(instead)}`;
}

import { CalendarPlus, CalendarRange, type LucideIcon, MoveHorizontal, Split, Volume1 } from 'lucide-react';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { VariantId } from '../../../../shared/domain/what-if.ts';

interface VariantWords {
  readonly icon: LucideIcon;
  /** What is done, as the button that does it says. */
  readonly does: (plan: Plan) => string;
}

export const variantWords: Readonly<Record<VariantId, VariantWords>> = {
  'week-later': { icon: CalendarPlus, does: () => 'Start a week later' },
  'month-later': { icon: CalendarPlus, does: () => 'Start four weeks later' },
  'longer-gaps': { icon: MoveHorizontal, does: () => 'Half as much time again between the steps' },
  'double-gaps': { icon: MoveHorizontal, does: () => 'Twice the time between the steps' },
  'softer-asks': { icon: Volume1, does: () => 'Ask one less at every step' },
  'other-pace': {
    icon: Split,
    does: ({ pace }) => (pace === 'fixed' ? 'Each at their own pace' : 'One calendar for all'),
  },
};

export const asItIs = { icon: CalendarRange, title: 'As it is' } as const;

import {
  CalendarCheck,
  CircleHelp,
  Ellipsis,
  Feather,
  MailQuestionMark,
  PenLine,
  SquarePen,
  UserMinus,
  UserPlus,
} from 'lucide-react';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { askOf, softerAsk, type TouchMove } from '../../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { sayDay } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import { softerAskWords } from '../ask-words.ts';
import { mayHaveAgreed } from '../reasons/reason-groups.ts';
import type { PlanActs } from '../use-plan-acts.ts';
import { canMove } from './can-move.ts';

interface TouchFixesProps {
  readonly plan: Plan;
  readonly touch: TouchVerdict;
  readonly moves: readonly TouchMove[] | undefined;
  readonly now: number;
  readonly acts: PlanActs;
  readonly isWhyShown: boolean;
  readonly onWhy: () => void;
  readonly onOverride: () => void;
  readonly onRecord: () => void;
  readonly onEditStep: () => void;
}

/** What can be done about one touch, each button naming what comes of it. */
export function TouchFixes(props: TouchFixesProps) {
  const { plan, touch, moves, now, acts } = props;
  const own = moves?.find(({ contact, step }) => contact === touch.contact && step === touch.step);
  const softer = softerAsk(touch, askOf(plan, touch));
  // Only an ask that goes too far is helped by asking less; the key does it everywhere.
  const codes = new Set(touch.reasons.map(({ code }) => code));
  const helps = codes.has('step');
  const isHeld = touch.verdict !== 'fine';
  const isDecided = touch.override !== undefined;
  const to = canMove(touch) && own !== undefined ? sayDay(own.to, now, plan.timeZone) : null;
  // Leaving out whoever refused comes first.
  const hasRefused = touch.reasons.some(({ refusal = 'none' }) => !/^(none|expired|expiring)$/.test(refusal));
  const record = touch.reasons.some(mayHaveAgreed) && (
    <Button size="s" icon={MailQuestionMark} onPress={props.onRecord}>
      Record how they agreed
    </Button>
  );
  return (
    <div className="touch-fixes">
      {to !== null && (
        <Button look="primary" size="s" icon={CalendarCheck} onPress={() => acts.moveToSafe(touch)}>
          Move to {to}
        </Button>
      )}
      {softer !== null && helps && (
        <Button size="s" icon={Feather} look={to === null ? 'primary' : 'plain'} onPress={() => acts.soften([touch])}>
          {softerAskWords[softer]}
        </Button>
      )}
      {!hasRefused && record}
      {(codes.has('copy') || codes.has('provenance')) && (
        <Button size="s" icon={SquarePen} onPress={props.onEditStep}>
          Edit the text
        </Button>
      )}
      <span className="touch-fixes__last">
        {isHeld && (
          <Button size="s" icon={UserMinus} onPress={() => acts.leaveOut([touch])}>
            Leave out
          </Button>
        )}
        <MenuButton
          icon={Ellipsis}
          look="quiet"
          size="s"
          label="More for this touch"
          acts={[
            ...(isHeld && !isDecided
              ? [{ id: 'override', label: 'Go ahead, with a reason', icon: PenLine, run: props.onOverride }]
              : []),
            ...(isDecided
              ? [
                  {
                    id: 'take-back',
                    label: 'Take back the decision',
                    icon: PenLine,
                    run: () => acts.takeBackGoAhead(touch),
                  },
                ]
              : []),
            ...(isHeld
              ? []
              : [{ id: 'leave-out', label: 'Leave out', icon: UserMinus, run: () => acts.leaveOut([touch]) }]),
            ...(touch.reasons.length > 0
              ? [
                  {
                    id: 'why',
                    label: props.isWhyShown ? 'Hide the numbers' : 'Why',
                    icon: CircleHelp,
                    run: props.onWhy,
                  },
                ]
              : []),
            { id: 'edit', label: 'Edit the step', icon: SquarePen, run: props.onEditStep },
          ]}
        />
      </span>
      {hasRefused && record}
    </div>
  );
}

/** Somebody was left out of a step: the way back in. */
export function LeftOutFix({ onTakeBack }: { readonly onTakeBack: () => void }) {
  return (
    <div className="touch-fixes">
      <Button look="primary" size="s" icon={UserPlus} onPress={onTakeBack}>
        Take back in
      </Button>
    </div>
  );
}

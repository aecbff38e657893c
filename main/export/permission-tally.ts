import type { PermissionEvent } from '../../shared/domain/event.ts';
import { type PermissionLedger, permissionsInForce } from '../../shared/domain/permission-ledger.ts';
import type { Plan, PlanStep } from '../../shared/domain/plan.ts';
import type { PermissionUse } from '../../shared/review/review-input.ts';
import type { PackedTouch } from './packed-touch.ts';

export interface PermissionTally {
  /** Counts one person, with what they allowed and the touches planned for them. */
  add(ledger: PermissionLedger, touches: readonly PackedTouch[]): void;
  /** In the order of the plan's steps, most people first. */
  uses(): readonly PermissionUse[];
}

/** Counts on which permissions the touches of a plan rest, each person once per permission. */
export function createPermissionTally(plan: Plan): PermissionTally {
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  const uses = new Map<string, PermissionUse>();
  return {
    add(ledger, touches) {
      const own = new Map<string, PermissionUse>();
      for (const touch of touches) {
        const step = steps.get(touch.step);
        if (step === undefined) continue;
        const use = permissionFor(ledger, step, touch);
        const key = JSON.stringify([use.channel, use.purpose, use.basis]);
        own.set(key, merge(own.get(key), use, 0));
      }
      for (const [key, use] of own) uses.set(key, merge(uses.get(key), use, 1));
    },
    uses() {
      const order = plan.steps.map(({ channel, purpose }) => JSON.stringify([channel, purpose]));
      const place = ({ channel, purpose }: PermissionUse) => order.indexOf(JSON.stringify([channel, purpose]));
      return [...uses.values()].toSorted((a, b) => place(a) - place(b) || b.people - a.people);
    },
  };
}

function permissionFor(ledger: PermissionLedger, { channel, purpose }: PlanStep, touch: PackedTouch): PermissionUse {
  const refused = touch.may === 'blocked' && touch.whole().reasons.some(({ code }) => code === 'permission');
  const permission: PermissionEvent | undefined = refused
    ? undefined
    : permissionsInForce(ledger, channel, purpose, Date.parse(touch.at)).at(-1);
  return {
    channel,
    purpose,
    basis: permission?.method ?? (refused ? 'refused' : 'not-needed'),
    people: 1,
    oldestAt: permission?.at ?? null,
    nextEndAt: permission?.until ?? null,
  };
}

/** Both together; `more` people than the first had. */
function merge(known: PermissionUse | undefined, use: PermissionUse, more: number): PermissionUse {
  if (known === undefined) return use;
  return {
    ...known,
    people: known.people + more,
    oldestAt: earlier(known.oldestAt, use.oldestAt),
    nextEndAt: earlier(known.nextEndAt, use.nextEndAt),
  };
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

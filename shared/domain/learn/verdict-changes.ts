import { z } from 'zod';
import type { CheckInput } from '../check-plan.ts';
import { verdictsOf } from '../count-verdicts.ts';
import { type Severity, severities } from '../severity.ts';

const count = z.int().min(0);

/** How the verdicts of touches that are still ahead would change. */
export const verdictChangesSchema = z
  .strictObject({
    touches: count.meta({ description: 'touches of stored plans that are still ahead' }),
    changed: count,
    byVerdict: z
      .array(z.strictObject({ from: z.enum(severities), to: z.enum(severities), touches: count }).readonly())
      .readonly()
      .meta({ description: 'those that change, by the verdict before and after' }),
  })
  .readonly();
export type VerdictChanges = z.infer<typeof verdictChangesSchema>;

/** The verdicts alone, of the touches of a plan that one contact still has ahead, by step. */
export function verdictsAhead(input: CheckInput): ReadonlyMap<string, Severity> {
  const ahead = verdictsOf(input, ({ at }) => at >= input.now);
  return new Map(ahead.flatMap(({ touch, severity }) => (severity === null ? [] : [[touch.stepId, severity]])));
}

/** Counts changes, pair by pair. A step that only one side has ahead is not compared: at a pace of their own, dates move. */
export function createChangeTally(): {
  add(before: ReadonlyMap<string, Severity>, after: ReadonlyMap<string, Severity>): void;
  changes(): VerdictChanges;
} {
  const pairs = new Map<string, number>();
  let touches = 0;
  return {
    add(before, after) {
      for (const [step, from] of before) {
        const to = after.get(step);
        if (to === undefined) continue;
        touches += 1;
        pairs.set(`${from}/${to}`, (pairs.get(`${from}/${to}`) ?? 0) + 1);
      }
    },
    changes() {
      const byVerdict = severities.flatMap((from) =>
        severities.flatMap((to) => {
          const moved = from === to ? 0 : (pairs.get(`${from}/${to}`) ?? 0);
          return moved === 0 ? [] : [{ from, to, touches: moved }];
        }),
      );
      return { touches, changed: byVerdict.reduce((sum, each) => sum + each.touches, 0), byVerdict };
    },
  };
}

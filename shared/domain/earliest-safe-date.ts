import { clearingOf } from './clearing.ts';
import type { Component } from './component.ts';
import { judgeTouch, type Situation } from './judge-touch.ts';
import { lastDate } from './time.ts';

/** Rules that repeat for ever (seven quiet weekdays, say) end the search: no date within this many tries. */
const mostTries = 500;

/**
 * The first instant in ms, not before `from`, at which nothing among the components `concerns` accepts holds the touch
 * back; null when no date helps. `situationAt` gives what is known just before any candidate; `roundUp` limits the
 * candidates, to one clock time for example.
 */
export function earliestClearAt(
  from: number,
  situationAt: (at: number) => Situation,
  concerns: (component: Component) => boolean,
  roundUp: (at: number) => number = (at) => at,
): number | null {
  let at = roundUp(from);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const situation = situationAt(at);
    const clearings = judgeTouch(situation)
      .components.filter(concerns)
      .map((one) => clearingOf(one, situation));
    if (clearings.includes('never')) return null;
    let next = at;
    for (const clearing of clearings) {
      // A date that rounding left a hair too early is tried again a millisecond later.
      if (typeof clearing === 'object') next = Math.max(next, clearing.notBefore, at + 1);
    }
    if (next === at) return at;
    if (next >= lastDate) return null;
    at = roundUp(next);
  }
  return null;
}

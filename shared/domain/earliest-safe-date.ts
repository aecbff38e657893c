import { clearingOf } from './clearing.ts';
import type { Component } from './component.ts';
import { judgeTouch, type Situation } from './judge-touch.ts';
import { lastDate } from './time.ts';

/** Rules that repeat for ever (seven quiet weekdays, say) end the search: no date within this many tries. */
const mostTries = 500;

/** Where a search for a date ended: at one on which nothing holds the touch back, or at one beyond which no waiting helps. */
export interface Search {
  /** ms */
  readonly at: number;
  readonly isClear: boolean;
}

/**
 * Looks for the first instant, not before `from` (ms), at which nothing among the components `concerns` accepts holds the
 * touch back. `situationAt` gives what is known just before any candidate; `roundUp` limits the candidates, to one clock
 * time for example.
 */
export function searchClear(
  from: number,
  situationAt: (at: number) => Situation,
  concerns: (component: Component) => boolean,
  roundUp: (at: number) => number = (at) => at,
): Search {
  let at = roundUp(from);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const situation = situationAt(at);
    const clearings = judgeTouch(situation)
      .components.filter(concerns)
      .map((one) => clearingOf(one, situation));
    if (clearings.includes('never')) return { at, isClear: false };
    let next = at;
    for (const clearing of clearings) {
      // A date that rounding left a hair too early is tried again a millisecond later.
      if (typeof clearing === 'object') next = Math.max(next, clearing.notBefore, at + 1);
    }
    if (next === at) return { at, isClear: true };
    if (next >= lastDate) return { at, isClear: false };
    at = roundUp(next);
  }
  return { at, isClear: false };
}

/** The instant such a search finds, in ms; null when no date helps. */
export function earliestClearAt(...search: Parameters<typeof searchClear>): number | null {
  const { at, isClear } = searchClear(...search);
  return isClear ? at : null;
}

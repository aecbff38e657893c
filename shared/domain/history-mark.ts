import { keepFirst } from '../lib/keep-first.ts';
import type { History } from './history.ts';
import { keepLoads } from './touch-loads.ts';

/** How a history was before touches were added that are only planned. */
export interface HistoryMark {
  readonly touches: number;
  readonly openQuestions: number;
  readonly evidence: number;
  readonly timeZeroAt: number | null;
  readonly firstPacedAt: number | null;
  readonly lastPacedAt: number | null;
  readonly settled: History['settled'];
  readonly folded: number;
  readonly answeredSince: number;
  readonly purposes: readonly { readonly purpose: string; readonly lastAt: number; readonly sinceSignOfLife: number }[];
  readonly repliedTo: readonly string[];
}

export function markHistory(history: History): HistoryMark {
  return {
    touches: history.touches.length,
    openQuestions: history.openQuestions.length,
    evidence: history.evidence.length,
    timeZeroAt: history.timeZeroAt,
    firstPacedAt: history.firstPacedAt,
    lastPacedAt: history.lastPacedAt,
    settled: history.settled,
    folded: history.folded.length,
    answeredSince: history.answeredSince,
    purposes: Array.from(history.purposes, ([purpose, soFar]) => ({ purpose, ...soFar })),
    repliedTo: [...history.repliedTo],
  };
}

/** Takes back the touches added since the mark, when nothing else was. */
export function takeBack(history: History, mark: HistoryMark): void {
  keepFirst(history.touches, mark.touches);
  keepFirst(history.openQuestions, mark.openQuestions);
  keepLoads(history.loads, mark.touches);
  if (history.indexedTouches > mark.touches) {
    history.touchById.clear();
    history.indexedTouches = 0;
  }
  keepFirst(history.evidence, mark.evidence);
  history.timeZeroAt = mark.timeZeroAt;
  history.firstPacedAt = mark.firstPacedAt;
  history.lastPacedAt = mark.lastPacedAt;
  history.settled = mark.settled;
  keepFirst(history.folded, mark.folded);
  history.answeredSince = mark.answeredSince;
  if (history.purposes.size > mark.purposes.length) {
    const known = new Set(mark.purposes.map(({ purpose }) => purpose));
    for (const purpose of history.purposes.keys()) if (!known.has(purpose)) history.purposes.delete(purpose);
  }
  for (const { purpose, lastAt, sinceSignOfLife } of mark.purposes) {
    const soFar = history.purposes.get(purpose);
    if (soFar === undefined) continue;
    soFar.lastAt = lastAt;
    soFar.sinceSignOfLife = sinceSignOfLife;
  }
  if (history.repliedTo.size > mark.repliedTo.length) {
    history.repliedTo.clear();
    for (const id of mark.repliedTo) history.repliedTo.add(id);
  }
}

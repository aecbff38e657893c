import type { ReviewDecision, ReviewEntry } from '../../shared/formats/review-file.ts';
import { type Answers, keyOf, type Subject } from './answers.ts';

const decisions: readonly unknown[] = ['approve', 'change', 'remove', null] satisfies (ReviewDecision | null)[];

/** The store of this browser; null where it keeps nothing of a page that was opened from a file. */
export function openStore(): Storage | null {
  try {
    const probe = 'unhurried-review-probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    // A browser refuses by throwing, each in its own way.
    return null;
  }
}

/** Under which name a draft is kept: another version of the plan has another draft. */
export function draftName(planHash: string): string {
  return `unhurried-review:${planHash}`;
}

export function printDraft(answers: Answers): string {
  return JSON.stringify([...answers.values()]);
}

/** What is whole of a draft; the store belongs to every page that is opened from a file, so nothing in it is trusted. */
export function readDraft(text: string | null): Answers {
  const found = parse(text);
  const entries = Array.isArray(found) ? found.filter(isEntry) : [];
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is ReviewEntry & Subject {
  if (typeof value !== 'object' || value === null) return false;
  const { on, step, contact, decision, comment, at } = value as Readonly<Record<string, unknown>>;
  const isPlaced =
    on === 'plan' || (typeof step === 'string' && (on === 'step' || (on === 'touch' && typeof contact === 'string')));
  const isSaid = decisions.includes(decision) && typeof comment === 'string';
  return isPlaced && isSaid && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}

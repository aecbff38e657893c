import type { ReviewEntry, ReviewFile } from '../../shared/formats/review-file.ts';
import { type Answers, keyOf, nothingSaid, type Said, type Subject, say } from './answers.ts';
import { draftName, printDraft, readDraft } from './draft.ts';

const nameOfReader = 'unhurried-review-name';

/** One lead's answer to one plan while it is made. */
export interface Session {
  readonly plan: ReviewFile['plan'];
  /** Whether this browser keeps the draft. */
  isKept(): boolean;
  answers(): Answers;
  said(subject: Subject): Said;
  say(subject: Subject, change: Partial<Said>): void;
  name(): string;
  setName(name: string): void;
  /** Takes what another tab has kept meanwhile. */
  reload(): void;
  onChange(listener: () => void): void;
  toFile(): ReviewFile;
}

export function createSession(plan: ReviewFile['plan'], store: Storage | null, now: () => Date): Session {
  const key = draftName(plan.hash);
  const listeners: (() => void)[] = [];
  let answers = readDraft(store?.getItem(key) ?? null);
  let name = store?.getItem(nameOfReader) ?? '';
  let isKept = store !== null;
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const keep = (under: string, text: string) => {
    if (store === null) return;
    try {
      store.setItem(under, text);
      isKept = true;
    } catch {
      // Full, or refused from now on: the bar says that nothing is kept.
      isKept = false;
    }
  };
  return {
    plan,
    isKept: () => isKept,
    answers: () => answers,
    said: (subject) => answers.get(keyOf(subject)) ?? nothingSaid,
    say(subject, change) {
      answers = say(answers, subject, change, now().toISOString());
      keep(key, printDraft(answers));
      announce();
    },
    name: () => name,
    setName(next) {
      name = next;
      keep(nameOfReader, next);
    },
    reload() {
      answers = readDraft(store?.getItem(key) ?? null);
      announce();
    },
    onChange(listener) {
      listeners.push(listener);
    },
    toFile: () => ({
      unhurriedReview: 1,
      plan,
      by: name,
      savedAt: now().toISOString(),
      entries: [...answers.values()].toSorted(byPlace),
    }),
  };
}

/** The plan, then its steps, then touches: as one reads it. */
function byPlace(a: ReviewEntry, b: ReviewEntry): number {
  const places = ['plan', 'step', 'touch'];
  return places.indexOf(a.on) - places.indexOf(b.on);
}

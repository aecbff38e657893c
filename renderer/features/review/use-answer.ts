import { useState, useSyncExternalStore } from 'react';
import type { ReviewFile } from '../../../shared/formats/review-file.ts';
import { openStore } from '../../review/draft.ts';
import { createSession, type Session } from '../../review/session.ts';

/** An answer while it is made, kept as a draft on this computer: the one a page in a browser makes. */
export function useAnswer(plan: ReviewFile['plan']): Session {
  const [{ session, subscribe }] = useState(() => createAnswer(plan));
  useSyncExternalStore(subscribe, session.answers);
  return session;
}

function createAnswer(plan: ReviewFile['plan']) {
  const session = createSession(plan, openStore(), () => new Date());
  const listeners = new Set<() => void>();
  session.onChange(() => {
    for (const listener of listeners) listener();
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { session, subscribe };
}

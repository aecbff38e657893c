/** Lets many read at once and one write alone, in the order in which they came. */
export interface Turnstile {
  shared<T>(work: () => Promise<T>): Promise<T>;
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function createTurnstile(): Turnstile {
  /** Settles when every writer so far is through. */
  let writers: Promise<unknown> = Promise.resolve();
  let readers = new Set<Promise<unknown>>();

  return {
    shared(work) {
      const turn = writers.then(work);
      const mine: Promise<unknown> = settled(turn);
      const among = readers;
      among.add(mine);
      void mine.then(() => among.delete(mine));
      return turn;
    },
    alone(work) {
      const turn = Promise.all([writers, ...readers]).then(work);
      // Readers that come from here on wait for this writer, so the ones before are no concern of the next.
      readers = new Set();
      writers = settled(turn);
      return turn;
    },
  };
}

function settled(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    () => undefined,
  );
}

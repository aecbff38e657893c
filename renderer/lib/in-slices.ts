const sliceSize = 2000;

/** Does something with each of many, and lets the window draw and answer after every few thousand. */
export async function inSlices<T>(all: readonly T[], work: (one: T) => void): Promise<void> {
  for (let from = 0; from < all.length; from += sliceSize) {
    if (from > 0) await nextTask();
    for (const one of all.slice(from, from + sliceSize)) work(one);
  }
}

/** Resolves in a task of its own, after whatever the window has to do first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

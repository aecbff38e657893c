import type { ReviewEntry, ReviewFile } from './review-file.ts';

// What the script of a review page takes along: nothing here may need the schemas.

const begins = '----- for Unhurried, begin -----';
const ends = '----- for Unhurried, end -----';

/** The text of the file that holds a review; reading it gives the review again. */
export function printReviewFile(review: ReviewFile): string {
  return `${JSON.stringify(review, null, 2)}\n`;
}

/** A review as a mail says it, with the file in it; `calledOf` names what an entry is on. */
export function printReviewText(review: ReviewFile, calledOf: (entry: ReviewEntry) => string): string {
  const { plan, by, savedAt, entries } = review;
  const said = entries.filter(({ decision, comment }) => decision !== null || comment.trim() !== '');
  const lines = said.map((entry) => {
    const words = [entry.decision, entry.comment.trim()].filter(Boolean).join('. ');
    return `${calledOf(entry)}: ${words}`;
  });
  return [
    `Review of ${plan.name}, version ${plan.version}`,
    `By ${by}, ${savedAt}`,
    '',
    ...(lines.length === 0 ? ['Nothing decided yet.'] : lines),
    '',
    'The lines below are the same for Unhurried: paste the whole text there.',
    begins,
    `${printReviewFile(review)}${ends}`,
    '',
  ].join('\n');
}

/**
 * The files inside a text that was pasted back, with the mail around them and quoted by it or not: a thread may hold the
 * answers of several leads. A text without any is one file, whatever it is.
 */
export function filesInReviewText(text: string): readonly string[] {
  // No line of a file begins so: what is in its texts stands behind quotes.
  const unquoted = text.replace(/^(?:>[ \t]?)+/gm, '');
  const begun = [...unquoted.matchAll(/\{\s*"unhurriedReview"/g)].map(({ index }) => index);
  if (begun.length === 0) return [text];
  return begun.map((from, place) => {
    const part = unquoted.slice(from, begun[place + 1]);
    const marked = part.indexOf(ends);
    const last = part.lastIndexOf('}', marked === -1 ? undefined : marked);
    // Lines are counted as whoever pasted them sees them.
    const above = unquoted.slice(0, from).replaceAll(/[^\n]+/g, '');
    return above + unwrapped(last === -1 ? part : part.slice(0, last + 1));
  });
}

/** Nobody pastes more. */
const mostPasted = 2_000_000;

/**
 * A file as it was before mails went over it: they break lines within texts, where a file has none, indent with spaces of
 * their own, and write a link beside an address.
 */
function unwrapped(file: string): string {
  if (file.length > mostPasted) return file;
  const linked = /^("[^"\s<]+)\s?<mailto:[^"<>]*>"$/;
  return file.replaceAll(/"[^"\\]*(?:\\[^][^"\\]*)*"|[\u00A0\u2007\u202F]/g, (part) =>
    part.startsWith('"') ? part.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ').replace(linked, '$1"') : ' ',
  );
}

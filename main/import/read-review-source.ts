import { basename } from 'node:path';
import type { ReviewSource } from '../../shared/contract/review-contract.ts';
import { parseReviewFile, type ReviewFile } from '../../shared/formats/review-file.ts';
import { filesInReviewText } from '../../shared/formats/review-text.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { readShortFile } from './read-short-file.ts';

/** A decision on each of 10,000 × 8 touches, each with a comment, stays below it. */
const mostBytes = 25_000_000;
const pasted = 'The pasted text';

/** A review with the name by which to speak of where it came from. */
export interface NamedReview {
  readonly name: string;
  readonly review: ReviewFile;
}

/**
 * Reads a review file, or what was copied as text, which may be a thread of mails with the answers of several; what is too
 * long for any review is refused before it is read.
 */
export async function readReviewSource(source: ReviewSource): Promise<Result<readonly NamedReview[]>> {
  const name = 'path' in source ? basename(source.path) : pasted;
  const text = 'path' in source ? await readShortFile(source.path, { thing: 'a review', mostBytes }) : ok(source.text);
  if (!text.ok) return text;
  if (text.value.length > mostBytes) return err(invalidInput(`${name} is too long for a review.`));
  // What is taken for the answer most easily, also as a browser saved it again.
  if (/^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html)\b/i.test(text.value)) {
    return err(
      invalidInput(`${name} is a page and not the answer to it, which is the file that was saved from the page.`),
    );
  }
  const reviews: NamedReview[] = [];
  for (const file of filesInReviewText(text.value)) {
    const parsed = parseReviewFile(file, name);
    if (!parsed.ok) return parsed;
    reviews.push({ name, review: parsed.value });
  }
  return ok(reviews);
}

import { createHash } from 'node:crypto';
import { printReviewPage } from '../../shared/review/print-review-page.ts';
import { reviewStyle } from '../../shared/review/review-style.ts';
import type { Printer } from './printer.ts';

/** The page a lead reads. */
export const printReview: Printer = function* (document) {
  yield printReviewPage({ ...document, styleHash: createHash('sha256').update(reviewStyle).digest('base64') });
};

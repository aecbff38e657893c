import { printPlanPicture } from '../../shared/review/print-plan-picture.ts';
import { toReview } from '../../shared/review/review.ts';
import type { Printer } from './printer.ts';
import { wholeReview } from './review-of.ts';

/** The steps on their dates as a picture. */
export const printPicture: Printer = function* (document) {
  yield printPlanPicture(toReview(wholeReview(document)));
};

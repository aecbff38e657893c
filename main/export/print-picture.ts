import { printPlanPicture } from '../../shared/review/print-plan-picture.ts';
import type { Printer } from './printer.ts';
import { reviewOf } from './review-of.ts';

/** The steps on their dates as a picture. */
export const printPicture: Printer = function* (document) {
  yield printPlanPicture(reviewOf(document));
};

import { type Review, toReview } from '../../shared/review/review.ts';
import type { ExportDocument } from './export-document.ts';

/** A document as it is read: by steps, by people, by risk. */
export function reviewOf(document: ExportDocument): Review {
  return toReview(document);
}

import { type Review, toReview } from '../../shared/review/review.ts';
import type { ReviewInput } from '../../shared/review/review-input.ts';
import type { ExportDocument } from './export-document.ts';
import type { PackedTouch } from './packed-touch.ts';

/** A document as it is read: by steps, by people, by risk. */
export function reviewOf(document: ExportDocument): Review<PackedTouch> {
  return toReview(document);
}

/** All that a page shows of a document, which has to be in memory at once. */
export function wholeReview({ identities: _identities, verdicts, ...rest }: ExportDocument): ReviewInput {
  return { ...rest, verdicts: { ...verdicts, touches: verdicts.touches.map((touch) => touch.whole()) } };
}

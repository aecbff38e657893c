import type { ReviewInput } from '../../shared/review/review-input.ts';
import type { ExportDocument, Identity } from './export-document.ts';
import { createPacker } from './packed-touch.ts';

/** Builders for tests: the least of what is exported, with what the test is about spelled out. */

export function anIdentity(key: string, parts: Partial<Identity> = {}): Identity {
  return {
    key,
    code: 'K7Q2-9MXD',
    firstName: null,
    lastName: null,
    email: key,
    externalId: null,
    phone: null,
    company: null,
    merged: new Map(),
    ...parts,
  };
}

/** What a page shows, as printers take it. */
export function aDocument(review: ReviewInput, identities: ExportDocument['identities'] = new Map()): ExportDocument {
  const touches = review.verdicts.touches.map(createPacker());
  return { ...review, verdicts: { ...review.verdicts, touches }, identities };
}

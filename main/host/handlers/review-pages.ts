import { parseReviewFile } from '../../../shared/formats/review-file.ts';
import { printReviewFile } from '../../../shared/formats/review-text.ts';
import { ok } from '../../../shared/result/result.ts';
import { writeFileWhole } from '../../export/write-file-whole.ts';
import { readReviewPage } from '../../import/read-review-page.ts';
import { readShortFile } from '../../import/read-short-file.ts';
import type { Handlers } from '../handler.ts';

/** A page of 10,000 × 8 touches stays below it. */
const mostBytes = 100_000_000;

/** Somebody else's package, opened to be answered. */
export const reviewPageHandlers: Pick<Handlers, 'reviews.openPage' | 'reviews.saveAnswer'> = {
  async 'reviews.openPage'({ path, passphrase }) {
    const text = await readShortFile(path, { thing: 'a review page', mostBytes });
    return text.ok ? readReviewPage(text.value, passphrase) : text;
  },

  async 'reviews.saveAnswer'({ review, out }) {
    // What comes from a client is read as strictly as what comes from a file.
    const parsed = parseReviewFile(printReviewFile(review));
    if (!parsed.ok) return parsed;
    const written = await writeFileWhole(out, printReviewFile(parsed.value));
    return written.ok ? ok({ bytes: written.value?.bytes ?? 0 }) : written;
  },
};

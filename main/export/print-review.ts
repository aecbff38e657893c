import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { printReviewPackage } from '../../shared/formats/review-package.ts';
import { printEncryptedPage } from '../../shared/review/print-encrypted-page.ts';
import { printReviewPage } from '../../shared/review/print-review-page.ts';
import { reviewScript } from '../../shared/review/review-script.generated.ts';
import { reviewStyle } from '../../shared/review/review-style.ts';
import { encryptPage } from './encrypt-page.ts';
import type { Printer } from './printer.ts';
import { wholeReview } from './review-of.ts';

const hashes = { style: sha256(reviewStyle), script: sha256(reviewScript) };

/** The page a lead reads and answers; with a passphrase, the page that asks for it. */
export const printReview: Printer = async function* (document, { protection }) {
  const review = wholeReview(document);
  const packed = gzipSync(printReviewPackage(review), { level: 9 }).toString('base64');
  const page = printReviewPage(review, { hashes, packed });
  yield protection === null ? page : printEncryptedPage(await encryptPage(page, protection), hashes);
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

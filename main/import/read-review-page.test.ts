import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { findDataBlock } from '../../shared/review/data-block.ts';
import { aPerson, aPlan, aReview, aStep, aTouch } from '../../shared/review/test-review.ts';
import { errorOf, valueOf } from '../db/testing/temporary-workspace.ts';
import type { PageProtection } from '../export/encrypt-page.ts';
import { printReview } from '../export/print-review.ts';
import { planHash } from '../export/read-export-document.ts';
import { aDocument } from '../export/test-document.ts';
import { readReviewPage } from './read-review-page.ts';

const hello = aStep({ id: 'hello', subject: 'Three monitors </script>', body: 'For Ærø, 四 weeks ]]>' });
const plan = aPlan({ name: 'Spring "pilot"', steps: [hello] });
const review = aReview(plan, [aTouch(plan, 'ana', hello, 'caution')], [aPerson('ana', { name: 'Ana Petrović' })], {
  planHash: planHash(plan),
});
const page = await printed(null);
const salting = { salt: Buffer.alloc(16, 7), iv: Buffer.alloc(12, 9) };
const locked = await printed({ passphrase: 'Grüße vom Café', ...salting });

async function printed(protection: PageProtection | null): Promise<string> {
  const choices = { events: 'step', told: () => undefined, protection } as const;
  let text = '';
  for await (const part of printReview(aDocument(review), choices)) text += part.toString();
  return text;
}

/** The page with another package in it. */
function withPackage(change: (text: string) => string): string {
  const block = findDataBlock(page, 'package');
  if (block === null || block === 'cut') throw new Error('The page carries no package.');
  const text = change(gunzipSync(Buffer.from(block.text, 'base64')).toString());
  return page.replace(block.text, gzipSync(text).toString('base64'));
}

describe('a review page', () => {
  it('gives back the review it was printed from', async () => {
    expect(valueOf(await readReviewPage(page, null))).toEqual(review);
  });

  it('is read after a mail program has written its elements another way', async () => {
    const rewritten = page.replace(
      '<script type="application/json" id="unhurried-package">',
      "<SCRIPT id='unhurried-package' type='application/json'>\r\n",
    );
    expect(valueOf(await readReviewPage(rewritten, null)).planHash).toBe(review.planHash);
  });

  test.each([
    ['is another page', '<!doctype html><title>Spring</title>', 'no review page of Unhurried'],
    ['ends in the middle', page.slice(0, page.indexOf('unhurried-package') + 100), 'damaged'],
    ['lost a part of its package', page.replace('H4sI', 'H4s'), 'damaged'],
    ['was changed after it was made', withPackage((text) => text.replace('四 weeks', '5 weeks')), 'was changed after'],
    ['is from a newer version', withPackage((text) => text.replace('Package":1', 'Package":2')), 'newer version'],
  ])('is refused in a sentence when it %s', async (_, text, says) => {
    const error = errorOf(await readReviewPage(text, null));
    expect(error.code).toBe('invalid-input');
    expect(error.says).toContain(says);
  });
});

describe('a review page with a passphrase', () => {
  it('opens with it, in whichever way its letters were composed', async () => {
    expect(valueOf(await readReviewPage(locked, 'Grüße vom Café'))).toEqual(review);
    expect(valueOf(await readReviewPage(locked, 'Grüße vom Cafe\u0301'))).toEqual(review);
  });

  it('asks for it, and says when it is another one', async () => {
    expect(errorOf(await readReviewPage(locked, null))).toMatchObject({ code: 'storage', kind: 'passphrase-needed' });
    expect(errorOf(await readReviewPage(locked, 'grüße'))).toMatchObject({ kind: 'wrong-passphrase' });
  });

  it('holds nothing of the plan that can be read without it, its name and mark neither', () => {
    // Nothing shorter: three letters stand somewhere in so much base64 by chance.
    for (const secret of ['Spring', 'pilot', 'Petrovi', 'monitors', 'Berlin', review.planHash, 'Grüße', 'H4sI']) {
      expect(locked.includes(secret)).toBe(false);
    }
  });

  test.each([
    ['was cut', locked.slice(0, locked.indexOf('"data":') + 400), 'damaged'],
    ['lost its salt', locked.replace(/"salt":"[^"]+"/, '"salt":""'), 'damaged'],
    ['is from a newer version', locked.replace('unhurriedEncrypted":1', 'unhurriedEncrypted":2'), 'newer version'],
  ])('is refused in a sentence when it %s', async (_, text, says) => {
    expect(errorOf(await readReviewPage(text, 'Grüße vom Café')).says).toContain(says);
  });
});

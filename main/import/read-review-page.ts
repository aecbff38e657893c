import { createDecipheriv, createHash, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type EncryptedPage, parseEncryptedPage } from '../../shared/formats/encrypted-page.ts';
import { parseReviewPackage } from '../../shared/formats/review-package.ts';
import { invalidInput, storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { findDataBlock } from '../../shared/review/data-block.ts';
import type { ReviewInput } from '../../shared/review/review-input.ts';

/** More than any plan makes: a small file must not grow until the memory is full. */
const mostBytes = 200_000_000;
const tagBytes = 16;
const damaged = invalidInput('The page is damaged: a part of it is missing. It can be sent again.');

/** Reads what a review page carries of itself; `passphrase` is asked for with `passphrase-needed` where it takes one. */
export async function readReviewPage(page: string, passphrase: string | null): Promise<Result<ReviewInput>> {
  const encrypted = findDataBlock(page, 'encrypted');
  if (encrypted === 'cut') return err(damaged);
  if (encrypted === null) return readOpenPage(page);
  const envelope = parseEncryptedPage(encrypted.text);
  if (!envelope.ok) return envelope;
  if (passphrase === null) return err(storageError('passphrase-needed', 'The page opens with a passphrase.'));
  const inner = await decrypt(envelope.value, passphrase);
  return inner === null
    ? err(storageError('wrong-passphrase', 'The passphrase does not open this page.'))
    : readOpenPage(inner);
}

function readOpenPage(page: string): Result<ReviewInput> {
  const block = findDataBlock(page, 'package');
  if (block === 'cut') return err(damaged);
  if (block === null) return err(invalidInput('This is no review page of Unhurried.'));
  const source = unzip(Buffer.from(block.text, 'base64'));
  return source.ok ? parseReviewPackage(source.value, sha256) : source;
}

/** The page inside; null: another passphrase made it, or it was changed. */
async function decrypt({ iterations, salt, iv, data }: EncryptedPage, passphrase: string): Promise<string | null> {
  const sealed = Buffer.from(data, 'base64');
  const key = await promisify(pbkdf2)(passphrase.normalize(), Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: tagBytes });
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  let plain: Buffer;
  try {
    plain = Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    // The one thing it says: that the tag does not fit.
    return null;
  }
  const page = unzip(plain);
  return page.ok ? page.value : null;
}

function unzip(bytes: Buffer): Result<string> {
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: mostBytes }).toString('utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') return err(invalidInput('The page holds more than any plan makes.'));
    return err(damaged);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

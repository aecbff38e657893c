import { z } from 'zod';
import { invalidInput } from '../result/app-error.ts';
import { err, ok, type Result } from '../result/result.ts';

const base64 = z.base64().min(1);

/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
export const passphraseIterations = 600_000;

/** A review page that only a passphrase opens: what its outer page carries. */
const encryptedPageSchema = z.strictObject({
  unhurriedEncrypted: z.literal(1),
  kdf: z.literal('PBKDF2-SHA-256'),
  // More would keep whoever opens it waiting for minutes.
  iterations: z.int().min(100_000).max(10_000_000),
  salt: base64,
  cipher: z.literal('AES-256-GCM'),
  iv: base64,
  /** The page, compressed (gzip), encrypted, with its tag of 16 bytes at the end. */
  data: base64,
});
export type EncryptedPage = Readonly<z.infer<typeof encryptedPageSchema>>;

export function parseEncryptedPage(source: string): Result<EncryptedPage> {
  const json = readJson(source);
  const version = typeof json === 'object' && json !== null ? Reflect.get(json, 'unhurriedEncrypted') : undefined;
  if (typeof version === 'number' && version > 1) {
    return err(invalidInput('The page was encrypted by a newer version of Unhurried.'));
  }
  const parsed = encryptedPageSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err(invalidInput('The page is damaged: what it encrypts is not whole.'));
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

import type { EncryptedPage } from '../../shared/formats/encrypted-page.ts';
import { bytesOf, unzip } from './unzip.ts';

/** The page inside an encrypted one; null: another passphrase made it, or it was changed. */
export async function decryptPage(encrypted: EncryptedPage, passphrase: string): Promise<string | null> {
  const typed = new TextEncoder().encode(passphrase.normalize());
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', salt: bytesOf(encrypted.salt), iterations: encrypted.iterations, hash: 'SHA-256' },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  const packed = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: bytesOf(encrypted.iv) }, key, bytesOf(encrypted.data))
    // The one thing it says: that the tag does not fit.
    .catch(() => null);
  if (packed === null) return null;
  return unzip(packed);
}

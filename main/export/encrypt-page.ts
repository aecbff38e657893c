import { createCipheriv, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type EncryptedPage, passphraseIterations } from '../../shared/formats/encrypted-page.ts';

/** A passphrase, with what makes two pages that it opens differ: 16 and 12 random bytes, never used twice. */
export interface PageProtection {
  readonly passphrase: string;
  readonly salt: Buffer;
  readonly iv: Buffer;
}

/** A page that only the passphrase opens, in the browser (WebCrypto) or in the app. */
export async function encryptPage(page: string, { passphrase, salt, iv }: PageProtection): Promise<EncryptedPage> {
  // Composed and decomposed letters look alike: one passphrase typed on two machines is one passphrase.
  const key = await promisify(pbkdf2)(passphrase.normalize(), salt, passphraseIterations, 32, 'sha256');
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(gzipSync(page)), cipher.final(), cipher.getAuthTag()]);
  return {
    unhurriedEncrypted: 1,
    kdf: 'PBKDF2-SHA-256',
    iterations: passphraseIterations,
    salt: salt.toString('base64'),
    cipher: 'AES-256-GCM',
    iv: iv.toString('base64'),
    data: sealed.toString('base64'),
  };
}

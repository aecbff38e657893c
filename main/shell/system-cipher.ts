import { safeStorage } from 'electron';
import type { Cipher } from './keychain.ts';

/** Sealed with a key in the keychain of the operating system. Its newer asynchronous twin does not exist in every Electron the tests run in. */
export const systemCipher: Cipher = safeStorage;

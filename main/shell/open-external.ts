import { shell } from 'electron';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { isSafeExternalUrl } from './safe-external-url.ts';

/** The only caller of `shell.openExternal`. */
export async function openExternal(url: string): Promise<Result<null>> {
  if (!isSafeExternalUrl(url)) return err({ code: 'blocked', says: 'This link is not an ordinary https address.' });
  await shell.openExternal(url);
  return ok(null);
}

import { basename } from 'node:path';
import { type AppError, invalidInput } from '../../shared/result/app-error.ts';

/** Why a whole file is refused: nothing of it, nor of the files beside it, goes in. */
export function refusal(
  path: string,
  says: string,
  place: { readonly line?: number; readonly found?: string } = {},
): { readonly ok: false; readonly error: AppError } {
  const file = basename(path);
  const where = place.line === undefined ? file : `${file}:${place.line}`;
  const fault = place.found === undefined ? { path: where, says } : { path: where, found: place.found, says };
  return { ok: false, error: invalidInput(`${file} cannot be imported: ${says}`, [fault]) };
}

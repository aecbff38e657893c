import { findJsonFault, type JsonFault } from '../lib/json-fault.ts';
import type { InputFault } from '../result/app-error.ts';
import { err, ok, type Result } from '../result/result.ts';

/** Reads a text as JSON, with or without a byte order mark; what it is not is said by its place, not in the parser's words. */
export function readJson(source: string): Result<unknown, JsonFault> {
  const text = source.replace(/^\uFEFF/, '');
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const fault = error instanceof SyntaxError ? findJsonFault(text) : null;
    if (fault === null) throw error;
    return err(fault);
  }
}

export function sayJsonFault(fault: JsonFault): InputFault {
  return fault.kind === 'cut'
    ? { path: 'the end', says: 'is missing: it stops in the middle' }
    : { path: `line ${fault.line}, column ${fault.column}`, found: fault.found, says: 'is no JSON' };
}

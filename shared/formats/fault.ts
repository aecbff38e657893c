import type { z } from 'zod';

/** One key of a record that is wrong: where, what stands there, and what was expected instead. */
export interface Fault {
  /** "ask", or "steps[2].at" in a nested document. */
  readonly key: string;
  readonly found: string;
  readonly says: string;
}

/** The zod error of a key: says what was expected, and whether anything stood there at all. */
export function expected(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined || input === null ? `is missing; expected ${what}` : `expected ${what}`);
}

/** "one of a, b or c", for sentences. */
export function oneOf(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `one of ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

/** What zod found wrong in `input`, with the value that stands at each place. */
export function faultsOf(error: z.ZodError, input: unknown): readonly Fault[] {
  return error.issues.flatMap((issue): readonly Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { key: keyOf(path), found: foundAt(input, path), says: 'is not a key of this format' };
      });
    }
    return [{ key: keyOf(issue.path), found: foundAt(input, issue.path), says: issue.message }];
  });
}

/** A value as it is shown in a message: text as it is, the rest as JSON, never more than a line. */
export function showFound(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((key, part) => {
    if (typeof part === 'number') return `${key}[${part}]`;
    return key === '' ? String(part) : `${key}.${String(part)}`;
  }, '');
}

function foundAt(input: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = Reflect.get(value, part);
  }
  return showFound(value);
}

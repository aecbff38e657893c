import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

export interface JsonFile<T> {
  read(): T;
  /** Whole or not at all: written beside the file, then put in its place. Throws when the disk refuses. */
  write(value: T): void;
}

/** A small file of the program's own, such as the recent workspaces. One that cannot be understood is set aside, never overwritten. */
export function openJsonFile<S extends z.ZodType>(path: string, schema: S, empty: z.output<S>): JsonFile<z.output<S>> {
  return {
    read() {
      const text = readOrNull(path);
      if (text === null) return empty;
      const parsed = schema.safeParse(parseJson(text));
      if (parsed.success) return parsed.data;
      renameSync(path, `${path}.damaged`);
      return empty;
    },
    write(value) {
      mkdirSync(dirname(path), { recursive: true });
      const beside = `${path}.new`;
      const file = openSync(beside, 'w', 0o600);
      try {
        writeSync(file, JSON.stringify(value, null, 2));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(beside, path);
    },
  };
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one more thing the schema does not know.
    return undefined;
  }
}

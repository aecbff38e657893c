import { createHmac } from 'node:crypto';
import type { ContactId } from '../../../shared/domain/contact.ts';
import type { Sqlite } from '../sqlite.ts';

/** Codes that stand for contacts in redacted exports: the same in every export, and nothing without this workspace. */
export interface ContactCodeRepository {
  /** "K7Q2-9MXD" */
  codeOf(id: ContactId): string;
  /** For what only files name and the workspace has not: a code like the others that leads to nobody. */
  codeOfUnknown(key: string): string;
  /** What only this workspace can make of a text, and nobody reads back. */
  seal(text: string): Buffer;
  /** Whom codes stand for, however they are written; a code of nobody, or of more than one, is not in the answer. */
  resolve(codes: Iterable<string>): ReadonlyMap<string, ContactId>;
}

/** Base 32 without what is mistaken when read aloud or typed: I, L, O and U (Crockford). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const half = 4;

export function createContactCodeRepository(db: Sqlite): ContactCodeRepository {
  const secretRow = db.prepare<[], Buffer>('SELECT secret FROM workspace_secret').pluck();
  const ids = db.prepare<[], ContactId>('SELECT id FROM contact').pluck();

  let secret: Buffer | null = null;
  const digest = (text: string): Buffer => {
    secret ??= secretRow.get() ?? null;
    if (secret === null) throw new Error('the workspace has no secret');
    return createHmac('sha256', secret).update(text).digest();
  };
  const codeOf = (id: ContactId) => printCode(digest(`contact ${id}`));

  return {
    codeOf,
    seal: (text) => digest(`seal ${text}`),
    codeOfUnknown: (key) => printCode(digest(`unknown ${key}`)),
    resolve(codes) {
      const wanted = new Map([...codes].map((code) => [plainCode(code), code]));
      const found = new Map<string, ContactId>();
      const shared = new Set<string>();
      if (wanted.size === 0) return found;
      for (const id of ids.iterate()) {
        const code = wanted.get(plainCode(codeOf(id)));
        if (code === undefined) continue;
        if (found.has(code)) shared.add(code);
        found.set(code, id);
      }
      for (const code of shared) found.delete(code);
      return found;
    },
  };
}

/** The first 40 bits, five to a character. */
function printCode(bytes: Buffer): string {
  const bits = bytes.readUIntBE(0, 5);
  const characters = Array.from({ length: 2 * half }, (_, place) => {
    // Division, for JavaScript shifts no more than 32 bits.
    const digit = Math.floor(bits / 32 ** (2 * half - 1 - place)) % 32;
    return alphabet.charAt(digit);
  }).join('');
  return `${characters.slice(0, half)}-${characters.slice(half)}`;
}

/** As a person may type it: "k7q2 9mxd", an O for a 0, an I or L for a 1. */
function plainCode(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

import type { Identity } from './export-document.ts';

/** Builders for tests: the least of what is exported, with what the test is about spelled out. */

export function anIdentity(key: string, parts: Partial<Identity> = {}): Identity {
  return {
    key,
    code: 'K7Q2-9MXD',
    firstName: null,
    lastName: null,
    email: key,
    externalId: null,
    phone: null,
    company: null,
    merged: new Map(),
    ...parts,
  };
}

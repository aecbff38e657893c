import type { DataOperation, InputFor } from './handler.ts';
import { sayImport } from './handlers/imports.ts';

type Sentences = { readonly [K in DataOperation]?: (input: InputFor<K>) => string };

/** What undoing a command takes back. Every undoable operation of the contract has one; a test sees to it. */
export const undoSentences: Sentences = {
  'contacts.recordPermission': ({ contactIds, purpose }) =>
    contactIds.length === 1 ? `Permission for ${purpose}` : `Permission for ${purpose} of ${contactIds.length} people`,
  'import.contacts': ({ paths }) => sayImport(paths),
  'import.journey': ({ paths }) => sayImport(paths),
  'plans.save': ({ plan }) => `Saving ${plan.name}`,
  'plans.remove': ({ id }) => `Removing the plan ${id}`,
};

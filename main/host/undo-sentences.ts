import type { Happened } from '../../shared/contract/contact-details.ts';
import type { Settlement } from '../../shared/contract/review-contract.ts';
import type { DataOperation, InputFor } from './handler.ts';
import { sayImport } from './handlers/imports.ts';

type Sentences = { readonly [K in DataOperation]?: (input: InputFor<K>) => string };

/** What undoing a command takes back. Every undoable operation of the contract has one; a test sees to it. */
export const undoSentences: Sentences = {
  'contacts.recordPermission': ({ contactIds, purpose }) =>
    contactIds.length === 1 ? `Permission for ${purpose}` : `Permission for ${purpose} of ${contactIds.length} people`,
  'contacts.recordEvent': ({ happened }) => `The note of ${notedWords[happened.what]}`,
  'import.files': ({ files }) => sayImport(files.map(({ path }) => path)),
  'import.contacts': ({ paths }) => sayImport(paths),
  'import.journey': ({ paths }) => sayImport(paths),
  'model.accept': () => 'The numbers fitted on this workspace',
  'model.useDefaults': () => 'The default numbers of the model',
  'plans.save': ({ plan, doing }) => doing ?? `Saving ${plan.name}`,
  'plans.remove': ({ id, name }) => `Removing the plan ${name ?? id}`,
  'policy.save': () => 'The change of the policy',
  'reviews.merge': ({ sources }) =>
    sources.length === 1 ? 'Bringing in a review' : `Bringing in ${sources.length} reviews`,
  'reviews.apply': ({ doing }) => doing,
  'reviews.settle': ({ settled }) => settledWords[settled ?? 'open'],
};

const settledWords: Readonly<Record<Settlement | 'open', string>> = {
  applied: 'Marking an answer as applied',
  'seen-to': 'Marking an answer as seen to',
  'set-aside': 'Setting an answer aside',
  open: 'Opening an answer again',
};

const notedWords: Readonly<Record<Happened['what'], string>> = {
  touch: 'a touch',
  response: 'a response',
  purchase: 'a purchase',
  complaint: 'a complaint',
  withdrawal: 'a withdrawal',
  note: 'what happened',
};

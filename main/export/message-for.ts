import { fillMergeFields } from '../../shared/domain/copy.ts';
import type { Identity } from './export-document.ts';

/** A text of the plan as one person gets it. */
export function messageFor(person: Identity | undefined, text: string): string {
  return person === undefined ? text : fillMergeFields(text, (field) => person.merged.get(field) ?? null);
}

import type { z } from 'zod';

/**
 * One line of the contract. A query reads; a command writes and happens whole or not at all.
 * `topics` are what a command changes: whoever shows them reads them again. `undoable` commands leave an undo record.
 */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
  readonly topics: readonly Topic[];
  readonly undoable: boolean;
}

/** All there is to show of a workspace. */
export const topics = ['workspace', 'contacts', 'events', 'plans', 'policy', 'reviews', 'history'] as const;
export type Topic = (typeof topics)[number];

export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> {
  return { kind: 'query', input, output, topics: [], undoable: false };
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  change: { readonly topics: readonly Topic[]; readonly undoable?: boolean },
): Operation<I, O> {
  return { kind: 'command', input, output, topics: change.topics, undoable: change.undoable ?? false };
}

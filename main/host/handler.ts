import type { OutputOf, ParsedInputOf } from '../../shared/contract/client.ts';
import type { DataContract } from '../../shared/contract/data-contract.ts';
import type { Result } from '../../shared/result/result.ts';
import type { Session } from './session.ts';

export type DataOperation = keyof DataContract;
export type InputFor<K extends DataOperation> = ParsedInputOf<DataContract[K]>;
export type OutputFor<K extends DataOperation> = OutputOf<DataContract[K]>;

/** Answers one operation, its input parsed. Whatever it throws is a bug, or a storage failure the gate names. */
export type Handler<K extends DataOperation> = (
  input: InputFor<K>,
  session: Session,
) => Result<OutputFor<K>> | Promise<Result<OutputFor<K>>>;

/** Every operation of the table has a handler, or this does not compile. */
export type Handlers = { readonly [K in DataOperation]: Handler<K> };

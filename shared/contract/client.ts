import type { z } from 'zod';
import type { Result } from '../result/result.ts';
import type { Operation } from './operation.ts';

export type Table = Readonly<Record<string, Operation>>;
export type InputOf<O extends Operation> = z.input<O['input']>;
export type ParsedInputOf<O extends Operation> = z.output<O['input']>;
export type OutputOf<O extends Operation> = z.output<O['output']>;

/** Calls one operation of a contract table by its name; every call answers with a Result. */
export type Call<T extends Table> = <K extends keyof T & string>(
  operation: K,
  input: InputOf<T[K]>,
) => Promise<Result<OutputOf<T[K]>>>;

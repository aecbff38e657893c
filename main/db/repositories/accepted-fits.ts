import { type ParametersFor, parametersFor } from '../../../shared/domain/learn/parameters-for.ts';
import { type WorkspaceFit, workspaceFitSchema } from '../../../shared/domain/learn/workspace-fit.ts';
import type { Sqlite } from '../sqlite.ts';

export interface AcceptedFit {
  /** Every change of the numbers has its own; 0 as long as there was none. */
  readonly id: number;
  /** null: the defaults. */
  readonly fit: WorkspaceFit | null;
}

export interface AcceptedFitRepository {
  current(): AcceptedFit;
  /** The numbers in use, for each person. */
  parametersFor(): ParametersFor;
  /** Puts the numbers of a fit into use; null: the defaults again. */
  accept(fit: WorkspaceFit | null, acceptedAt: number): void;
}

type Row = readonly [id: number, body: string];

export function createAcceptedFitRepository(db: Sqlite): AcceptedFitRepository {
  const newest = db.prepare<[], Row>('SELECT id, body FROM accepted_fit ORDER BY id DESC LIMIT 1').raw();
  const insertion = db.prepare<[string, number]>('INSERT INTO accepted_fit (body, accepted_at) VALUES (?, ?)');

  function current(): AcceptedFit {
    const row = newest.get();
    if (row === undefined) return { id: 0, fit: null };
    return { id: row[0], fit: workspaceFitSchema.nullable().parse(JSON.parse(row[1])) };
  }

  return {
    current,
    parametersFor: () => parametersFor(current().fit),
    accept: (fit, acceptedAt) => void insertion.run(JSON.stringify(fit), acceptedAt),
  };
}

import { sayNumber } from '../../../../shared/lib/count.ts';
import type { FitRow } from './fit-rows.ts';
import './fit-table.css';

const likelihood = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

interface FitTableProps {
  readonly label: string;
  readonly rows: readonly FitRow[];
  /** What changes is said already; only what is not used says why. */
  readonly isSaid?: boolean;
}

/** The numbers of the model, one line each: what for, with their standard errors, and what they rest on. */
export function FitTable({ label, rows, isSaid = false }: FitTableProps) {
  const isFitted = rows.some(({ contacts }) => contacts !== null);
  return (
    <table className="fit-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">Numbers{isFitted && ', ± standard error'}</th>
          {isFitted && (
            <th scope="col" className="fit-table__count">
              Contacts
            </th>
          )}
          {isFitted && (
            <th scope="col" className="fit-table__count">
              Log-likelihood
            </th>
          )}
          <th scope="col">In verdicts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ model, usedFor, numbers, contacts, logLikelihood, standing, says }) => (
          <tr key={model}>
            <th scope="row">
              {model}
              <span className="caption fit-table__for">{usedFor}</span>
            </th>
            <td>
              <span className="fit-table__numbers">
                {numbers.map(({ name, value, error }) => (
                  <span key={name} className="fit-table__number">
                    <i>{name}</i> {value}
                    {error !== null && <span className="fit-table__error"> ± {error}</span>}
                  </span>
                ))}
              </span>
              {!(isSaid && standing === 'Used') && <span className="supporting fit-table__says">{says}</span>}
            </td>
            {isFitted && <td className="fit-table__count">{contacts !== null && sayNumber(contacts)}</td>}
            {isFitted && <td className="fit-table__count">{logLikelihood !== null && sayLikelihood(logLikelihood)}</td>}
            <td>{standing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "−9,582.4" */
function sayLikelihood(value: number): string {
  return likelihood.format(value).replace('-', '−');
}

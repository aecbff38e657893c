import { BookOpenText } from 'lucide-react';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { LedgerRow } from './ledger-row.tsx';
import './ledger.css';

/** Decisions of leads and overrides of planners: who, when, why, and what followed. */
export function Ledger() {
  const at = useAsOf();
  const ledger = useRead('reviews.ledger', { at }, { keepPrevious: true });
  if (ledger.isPending) return <Waiting says="Reading who decided what" />;
  if (ledger.isError) return <ErrorNote error={ledger.error.error} />;
  if (ledger.data.length === 0) {
    return (
      <EmptyState
        icon={BookOpenText}
        title="No decision yet"
        says="Whenever somebody goes ahead against a verdict, or a lead approves, changes or removes something, it stands here with the reason: and later with what followed, the responses, complaints and withdrawals after the touch went out."
      />
    );
  }
  return (
    <table className="ledger">
      <caption className="visually-hidden">Decisions and overrides, latest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">Decided</th>
          <th scope="col">About</th>
          <th scope="col">Why</th>
          <th scope="col">What followed</th>
        </tr>
      </thead>
      <tbody>
        {ledger.data.map((entry) => (
          <LedgerRow
            key={`${entry.kind} ${entry.planId} ${entry.at} ${entry.by} ${JSON.stringify(entry.target)}`}
            entry={entry}
          />
        ))}
      </tbody>
    </table>
  );
}

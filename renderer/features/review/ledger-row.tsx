import type { LedgerEntry } from '../../../shared/contract/review-contract.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayShortDay } from '../../lib/say-date.ts';
import { decisionWords, followedWords, settlementWords } from './review-words.ts';

/** One decision or override. */
export function LedgerRow({ entry }: { readonly entry: LedgerEntry }) {
  const asOf = useAsOf();
  const { firstAt, followed } = entry;
  return (
    <tr>
      <td className="ledger__when">{sayShortDay(entry.at, asOf)}</td>
      <td>
        <bdi>{entry.by === '' ? 'Not said' : entry.by}</bdi>
      </td>
      <td>
        {entry.decision === null ? 'Go ahead' : decisionWords[entry.decision]}
        {entry.settled !== null && <span className="caption ledger__more">{settlementWords[entry.settled]}</span>}
      </td>
      <td>
        <bdi>{entry.title}</bdi>
        <span className="caption ledger__more">
          <bdi>{entry.planName}</bdi>
          {entry.version !== null && `, version ${entry.version}`}
        </span>
      </td>
      <td>
        <bdi>{entry.why.trim() === '' ? '–' : entry.why}</bdi>
      </td>
      <td>
        {followedWords(entry)}
        {firstAt !== null && followed.sent === 0 && firstAt > asOf && (
          <span className="caption ledger__more">Planned for {sayShortDay(firstAt, asOf)}</span>
        )}
      </td>
    </tr>
  );
}

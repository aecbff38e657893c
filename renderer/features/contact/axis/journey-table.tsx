import { memo } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { sayShortDate } from '../../../lib/say-date.ts';
import { conditionWords, stageWords } from '../../marks/index.ts';

/** What the picture of the journey says of trust, as a table for whoever does not see the picture. */
export const JourneyTable = memo(function JourneyTable({
  details,
  now,
}: {
  readonly details: ContactDetails;
  readonly now: number;
}) {
  if (details.story.length === 0) return null;
  return (
    <table className="visually-hidden">
      <caption>Trust, stage and condition after each event, oldest first</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Trust of 100</th>
          <th scope="col">Between</th>
          <th scope="col">Stage</th>
          <th scope="col">Condition</th>
        </tr>
      </thead>
      <tbody>
        {details.story.map((point) => (
          <tr key={`${point.at} ${point.event}`}>
            <th scope="row">{sayShortDate(point.at, now)}</th>
            <td>{percent(point.trust)}</td>
            <td>
              {percent(point.trustBand[0])} and {percent(point.trustBand[1])}
            </td>
            <td>{stageWords[point.stage]}</td>
            <td>{conditionWords[point.condition]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function percent(share: number): number {
  return Math.round(share * 100);
}

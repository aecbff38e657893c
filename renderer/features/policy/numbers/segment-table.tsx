import type { BaseRatesPart } from '../../../../shared/domain/learn/workspace-fit.ts';
import { sayNumber } from '../../../../shared/lib/count.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';

/** From where trust starts in each segment. */
export function SegmentTable({ part }: { readonly part: BaseRatesPart }) {
  const segments = part.segments.toSorted((a, b) => b.judged - a.judged);
  return (
    <Disclosure title={`Base rates by ${part.segmentBy ?? 'country'}, ${segments.length} segments`}>
      <table className="fit-table segment-table" aria-label="Base rates">
        <thead>
          <tr>
            <th scope="col">Segment</th>
            <th scope="col" className="fit-table__count">
              Touches judged
            </th>
            <th scope="col" className="fit-table__count">
              Answered
            </th>
            <th scope="col" className="fit-table__count">
              Trust starts at
            </th>
          </tr>
        </thead>
        <tbody>
          {segments.map(({ segment, judged, answered, rate }) => (
            <tr key={segment}>
              <th scope="row">{segment === '' ? 'not known' : segment}</th>
              <td className="fit-table__count">{sayNumber(judged)}</td>
              <td className="fit-table__count">{sayNumber(answered)}</td>
              <td className="fit-table__count">{rate.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

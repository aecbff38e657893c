import { leastTouches, type VerdictRates } from '../../../../shared/domain/backtest/backtest.ts';
import type { ObservedRate } from '../../../../shared/domain/backtest/observed-rate.ts';
import { sayCount, sayNumber } from '../../../../shared/lib/count.ts';
import { VerdictMark, verdictWords } from '../../marks/index.ts';
import { RateBar } from './rate-bar.tsx';
import { columnTop, sayInterval, sayRate } from './rate-words.ts';

const columns = [
  { what: 'response', title: 'Answered' },
  { what: 'optOut', title: 'Opted out' },
  { what: 'complaint', title: 'Complained' },
] as const;

/** Rates by verdict, each with its interval drawn on the scale of its column. */
export function RatesTable({ rates }: { readonly rates: readonly VerdictRates[] }) {
  const tops = columns.map(({ what }) => columnTop(rates.map((each) => each[what])));
  return (
    <table className="rates" aria-label="What followed, by verdict">
      <thead>
        <tr>
          <th scope="col">It would have been</th>
          <th scope="col" className="rates__count">
            Touches
          </th>
          {columns.map(({ what, title }, index) => (
            <th key={what} scope="col">
              {title}
              <span className="rates__scale" aria-hidden="true">
                <span>0</span>
                <span>{sayRate(tops[index] ?? 1)}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.map((each) => (
          <tr key={each.verdict}>
            <th scope="row">
              <span className="rates__verdict">
                <VerdictMark verdict={each.verdict} size={16} />
                {verdictWords[each.verdict]}
              </span>
            </th>
            <td className="rates__count">{sayNumber(each.n)}</td>
            {each.shown ? (
              columns.map(({ what }, index) => <RateCell key={what} rate={each[what]} top={tops[index] ?? 1} />)
            ) : (
              <td colSpan={columns.length} className="rates__few">
                {each.n === 0
                  ? 'No touch would have been.'
                  : `${sayCount(each.n, 'touch says', 'touches say')} too little; ${leastTouches} are needed.`}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RateCell({ rate, top }: { readonly rate: ObservedRate | null; readonly top: number }) {
  if (rate === null) return <td>–</td>;
  return (
    <td>
      <span className="rates__words">
        <b>{sayRate(rate.rate)}</b> <span className="caption">{sayInterval(rate)}</span>
      </span>
      <RateBar rate={rate} top={top} />
    </td>
  );
}

import type { ObservedRate } from '../../../../shared/domain/backtest/observed-rate.ts';

interface RateBarProps {
  readonly rate: ObservedRate;
  /** The share at the right end of the scale. */
  readonly top: number;
}

const height = 14;

/** A share as a dot, and its interval as a line through it. The words beside it say the same. */
export function RateBar({ rate, top }: RateBarProps) {
  const at = (share: number) => `${(100 * share) / top}%`;
  const middle = height / 2;
  return (
    <svg className="rate-bar" width="100%" height={height} aria-hidden="true">
      <line className="rate-bar__ground" x1="0" x2="100%" y1={middle} y2={middle} />
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} className="rate-bar__tick" x1={at(tick * top)} x2={at(tick * top)} y1="3" y2={height - 3} />
      ))}
      <line className="rate-bar__interval" x1={at(rate.low)} x2={at(rate.high)} y1={middle} y2={middle} />
      <circle className="rate-bar__rate" cx={at(rate.rate)} cy={middle} r="4" />
    </svg>
  );
}

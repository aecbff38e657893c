import './trust-ring.css';

interface TrustRingProps {
  /** 0 to 1. */
  readonly trust: number;
  readonly band: readonly [number, number];
  /** Below 26 the number stands beside the ring. */
  readonly size?: number;
}

const radius = 16.5;
const smallestWithNumber = 26;

function pointAt(share: number): string {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return `${(20 + radius * Math.cos(angle)).toFixed(2)} ${(20 + radius * Math.sin(angle)).toFixed(2)}`;
}

function arc(from: number, to: number): string {
  // A whole circle has no arc: stop a hair before it.
  const end = Math.min(to, from + 0.9999);
  return `M${pointAt(from)}A${radius} ${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${pointAt(end)}`;
}

/** Trust from 0 to 100: the thin arc is what is expected, the wide pale one the .1 to .9 band. */
export function TrustRing({ trust, band, size = 30 }: TrustRingProps) {
  const percent = Math.round(trust * 100);
  const [low, high] = [Math.round(band[0] * 100), Math.round(band[1] * 100)];
  const inside = size >= smallestWithNumber;
  return (
    <span className="trust-ring">
      {!inside && <span className="trust-ring__beside">{percent}</span>}
      <svg
        width={size}
        height={size}
        viewBox="0 0 40 40"
        role="img"
        aria-label={`Trust ${percent} of 100, between ${low} and ${high}`}
      >
        <circle cx="20" cy="20" r={radius} fill="none" stroke="var(--trust-track)" strokeWidth="2" />
        {band[1] > band[0] && (
          <path d={arc(band[0], band[1])} fill="none" stroke="var(--trust-band)" strokeWidth="6.5" />
        )}
        {trust > 0 && (
          <path d={arc(0, trust)} fill="none" stroke="var(--trust-line)" strokeWidth="2.6" strokeLinecap="round" />
        )}
        {inside && (
          <text className="trust-ring__number" x="20" y="25.2" textAnchor="middle">
            {percent}
          </text>
        )}
      </svg>
    </span>
  );
}

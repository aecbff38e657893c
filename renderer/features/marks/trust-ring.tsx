import { drawTrust, ringRadius } from '../../../shared/marks/trust-drawing.ts';
import './trust-ring.css';

interface TrustRingProps {
  /** 0 to 1. */
  readonly trust: number;
  readonly band: readonly [number, number];
  /** Below 26 the number stands beside the ring. */
  readonly size?: number;
}

const smallestWithNumber = 26;

/** Trust from 0 to 100: the thin arc is what is expected, the wide pale one the .1 to .9 band. */
export function TrustRing({ trust, band, size = 30 }: TrustRingProps) {
  const { percent, says, band: wide, line } = drawTrust(trust, band);
  const inside = size >= smallestWithNumber;
  return (
    <span className="trust-ring">
      {!inside && <span className="trust-ring__beside">{percent}</span>}
      <svg width={size} height={size} viewBox="0 0 40 40" role="img" aria-label={says}>
        <circle cx="20" cy="20" r={ringRadius} fill="none" stroke="var(--trust-track)" strokeWidth="2" />
        {wide !== null && <path d={wide} fill="none" stroke="var(--trust-band)" strokeWidth="6.5" />}
        {line !== null && (
          <path d={line} fill="none" stroke="var(--trust-line)" strokeWidth="2.6" strokeLinecap="round" />
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

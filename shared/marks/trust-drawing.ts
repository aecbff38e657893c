/** Radius of the ring of trust in a field of 40 by 40. */
export const ringRadius = 16.5;

export interface TrustDrawing {
  /** 0 to 100. */
  readonly percent: number;
  readonly says: string;
  /** The wide pale arc: the .1 to .9 band; null where it has no width. */
  readonly band: string | null;
  /** The thin arc: what is expected; null where that is nothing. */
  readonly line: string | null;
}

/** Trust from 0 to 1 as a ring with its band, and as words. */
export function drawTrust(trust: number, [low, high]: readonly [number, number]): TrustDrawing {
  const percent = Math.round(trust * 100);
  return {
    percent,
    says: `Trust ${percent} of 100, between ${Math.round(low * 100)} and ${Math.round(high * 100)}`,
    band: high > low ? arc(low, high) : null,
    line: trust > 0 ? arc(0, trust) : null,
  };
}

function pointAt(share: number): string {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return `${(20 + ringRadius * Math.cos(angle)).toFixed(2)} ${(20 + ringRadius * Math.sin(angle)).toFixed(2)}`;
}

function arc(from: number, to: number): string {
  // A whole circle has no arc: stop a hair before it.
  const end = Math.min(to, from + 0.9999);
  return `M${pointAt(from)}A${ringRadius} ${ringRadius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${pointAt(end)}`;
}

/**
 * The numbers of the model that are assumptions or published levels, in one place, so that a screen can name each as
 * such. Days are days; weights are touches.
 */
export const modelVersion = '1.0.0';

export interface ModelParameters {
  /** Where the numbers come from: the defaults below, or a fit of this workspace that a person accepted. */
  readonly origin: 'defaults' | 'workspace';
  /** Base rate of trust, 0 to 1. */
  readonly baseRate: number;
  /** Gamma prior of responses per day (NBD): shape r and rate alpha in days. */
  readonly rhythm: { readonly r: number; readonly alpha: number; readonly lowest: number; readonly highest: number };
  /** MBG/NBD prior in days. */
  readonly dropout: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number };
  /** Log-normal reply latency: mean of ln days, spread between and within people. */
  readonly latency: { readonly mu: number; readonly tau: number; readonly sigma: number };
}

/** Assumptions, but for the dropout prior, which is the published CDNOW fit of MBG/NBD in days. */
export const defaultParameters: ModelParameters = {
  origin: 'defaults',
  baseRate: 0.5,
  rhythm: { r: 2, alpha: 90, lowest: 1 / 2, highest: 2 },
  dropout: { r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 },
  latency: { mu: Math.log(3), tau: 1.9, sigma: 1.3 },
};

/** Weight of prior belief in an opinion (Jøsang 2016). */
export const priorWeight = 2;
/** Forgetting per event (assumption). */
export const forgetting = 0.98;
/** Evidence never counts for more than this many observations (assumption). */
export const evidenceCeiling = 20;

/** The personal limit gap stays between these, in days (assumption). */
export const limitGapDays = { least: 2, most: 180 } as const;
/** Caution below this multiple of the limit gap. */
export const cautionRoom = 1.25;

/** An ask from here on asks for something back. */
export const askingFrom = 3;

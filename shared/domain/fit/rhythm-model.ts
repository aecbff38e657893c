/** Gamma-Poisson responses without an end (Ehrenberg 1959), and two models in which a contact may leave for good. */
export const rhythmModels = ['nbd', 'bgnbd', 'mbgnbd'] as const;
export type RhythmModel = (typeof rhythmModels)[number];

/** Responses per unit of time are Gamma(shape r, rate alpha); alpha has the unit of the times. */
export interface NbdParameters {
  readonly r: number;
  readonly alpha: number;
}

/** The probability to leave after a response is Beta(a, b). */
export interface DropoutParameters extends NbdParameters {
  readonly a: number;
  readonly b: number;
}

export interface ParametersOf {
  readonly nbd: NbdParameters;
  readonly bgnbd: DropoutParameters;
  readonly mbgnbd: DropoutParameters;
}

/** A model with its numbers: what a fit gives, and what every prediction takes. */
export type Rhythm = {
  readonly [M in RhythmModel]: { readonly model: M; readonly parameters: ParametersOf[M] };
}[RhythmModel];

/**
 * One contact: x repeat responses, the latest of them at `tx`, watched for `T`, both since time 0 and in one unit of
 * time, which is the unit of every answer. At x = 0, `tx` is 0.
 */
export interface RfmRow {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/** Natural names of the numbers of a model, in the order in which the search holds them. */
export const parameterNames = {
  nbd: ['r', 'alpha'],
  bgnbd: ['r', 'alpha', 'a', 'b'],
  mbgnbd: ['r', 'alpha', 'a', 'b'],
} as const satisfies { readonly [M in RhythmModel]: readonly (keyof ParametersOf[M])[] };

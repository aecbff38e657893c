import { invalidInput } from '../../result/app-error.ts';
import { err, ok, type Result } from '../../result/result.ts';
import { coldBelow, medianWaitDays } from '../alive.ts';
import { defaultParameters } from '../parameters.ts';
import { checkRhythm, rowFaults } from './check-rows.ts';
import { aliveOf, coldAfter, expectedResponses, silenceProbability } from './expected-responses.ts';
import type { RfmRow, Rhythm } from './rhythm-model.ts';

/** What a fitted model says of one contact; times in the unit of the row. */
export interface ContactForecast {
  /** Probability, 0 to 1, of not having left by T. */
  readonly alive: number;
  /** Expected responses within the horizon. */
  readonly expected: number;
  /** Probability of none within the horizon, and the median wait for the next, both if still here. */
  readonly silence: number;
  readonly medianWait: number;
  /** Time after time 0 at which `alive` falls to a third if nothing comes; null if the model never lets it. */
  readonly coldAfter: number | null;
}

/**
 * Forecast of one contact over `horizon` after T. Errors: numbers of the model that are not above 0, a row that
 * cannot be, a horizon below 0; formulas and sources stand at each function it calls.
 */
export function forecastContact(rhythm: Rhythm, row: RfmRow, horizon: number): Result<ContactForecast> {
  const checked = checkRhythm(rhythm);
  if (!checked.ok) return checked;
  const faults = [...rowFaults(row, 'contact')];
  if (!(Number.isFinite(horizon) && horizon >= 0)) {
    faults.push({ path: 'horizon', found: String(horizon), says: 'a length of time from 0 is expected' });
  }
  if (faults.length > 0) return err(invalidInput('No forecast can be made of this contact.', faults));

  const cold = coldAfter(rhythm, row, coldBelow);
  const { r, alpha } = rhythm.parameters;
  return ok({
    alive: aliveOf(rhythm, row),
    expected: expectedResponses(rhythm, row, horizon),
    silence: silenceProbability(rhythm, row, horizon),
    medianWait: medianWaitDays(row.x, row.T, { ...defaultParameters.rhythm, r, alpha }),
    coldAfter: Number.isFinite(cold) ? cold : null,
  });
}

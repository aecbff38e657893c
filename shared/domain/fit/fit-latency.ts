import { type InputFault, invalidInput } from '../../result/app-error.ts';
import { err, ok, type Result } from '../../result/result.ts';
import { logLatency } from '../reply-latency.ts';
import { findPeak } from './find-peak.ts';

/** Log-normal latencies: mean of ln days over contacts, its spread between contacts, and the spread within one. */
export interface LatencyParameters {
  readonly mu: number;
  readonly tau: number;
  readonly sigma: number;
}

export interface LatencyFit {
  readonly parameters: LatencyParameters;
  /** Null where the likelihood has no peak, then `caution` says why in one sentence. */
  readonly standardErrors: LatencyParameters | null;
  /** Of ln days. */
  readonly logLikelihood: number;
  readonly contacts: number;
  readonly latencies: number;
  readonly caution: string | null;
}

/** What the likelihood needs of one contact: count, mean and sum of squares about the mean of ln days. */
interface Answers {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

const leastContacts = 3;
/** A spread of ln days below this is none. */
const leastSpread = 1e-4;
/** A standard error of three times τ leaves even its size open. */
const vagueFrom = 3;

/**
 * μ, τ, σ of the normal hierarchical model on ln days at the greatest marginal likelihood, one list of latencies in
 * days per contact: a contact's ln latencies are jointly normal with variance σ² + τ² and covariance τ² (one-way random
 * effects, Searle, Casella & McCulloch 1992). Errors: latencies that are no lengths of time, fewer than three contacts,
 * nobody with two answers, answers that all took equally long.
 */
export function fitLatency(contacts: readonly (readonly number[])[]): Result<LatencyFit> {
  const faults = contacts.flatMap(latencyFaults);
  if (faults.length > 0) return err(invalidInput('These latencies cannot be used in a fit.', faults));
  const answers = contacts.filter((latencies) => latencies.length > 0).map(toAnswers);
  if (answers.length < leastContacts) {
    return err(invalidInput(`${answers.length} contacts with answers are too few: ${leastContacts} are needed.`));
  }
  const latencies = answers.reduce((sum, { n }) => sum + n, 0);
  const repeats = latencies - answers.length;
  if (repeats === 0) return err(invalidInput('No contact has two answers: how much one person varies cannot be told.'));
  const within = Math.sqrt(answers.reduce((sum, { squares }) => sum + squares, 0) / repeats);
  if (within < leastSpread) return err(invalidInput('Every contact answers equally fast each time: no spread to fit.'));

  const mean = answers.reduce((sum, each) => sum + each.mean / answers.length, 0);
  const between = Math.sqrt(answers.reduce((sum, each) => sum + (each.mean - mean) ** 2 / answers.length, 0));
  const ofPoint = ([mu = 0, logTau = 0, logSigma = 0]: readonly number[]) =>
    logTau < Math.log(leastSpread)
      ? Number.NEGATIVE_INFINITY
      : logLikelihoodOf(answers, mu, Math.exp(logTau), Math.exp(logSigma));
  const top = findPeak(ofPoint, [[mean, Math.log(Math.max(between, within / 10)), Math.log(within)]]);
  if (top === null) return err(invalidInput('The latencies are too far apart to fit.'));
  const [mu = 0, logTau = 0, logSigma = 0] = top.point;
  const [tau, sigma] = [Math.exp(logTau), Math.exp(logSigma)];
  const [muError = 0, tauError = 0, sigmaError = 0] = top.errors ?? [];
  const isSettled = top.errors !== null && tauError < vagueFrom;
  return ok({
    parameters: { mu, tau, sigma },
    // τ and σ are searched in their logarithms, whose errors are relative.
    standardErrors: isSettled ? { mu: muError, tau: tauError * tau, sigma: sigmaError * sigma } : null,
    logLikelihood: top.value,
    contacts: answers.length,
    latencies,
    caution: isSettled ? null : 'These contacts do not differ more than chance makes them: tau is not settled.',
  });
}

/** Σ over contacts of the closed-form marginal; v = σ² + nτ² is n times the variance of a contact's mean. */
function logLikelihoodOf(answers: readonly Answers[], mu: number, tau: number, sigma: number): number {
  let sum = 0;
  for (const { n, mean, squares } of answers) {
    const v = sigma ** 2 + n * tau ** 2;
    const misfit = squares / sigma ** 2 + (n * (mean - mu) ** 2) / v;
    sum -= (n * Math.log(2 * Math.PI) + 2 * (n - 1) * Math.log(sigma) + Math.log(v) + misfit) / 2;
  }
  return sum;
}

function toAnswers(latencies: readonly number[]): Answers {
  const n = latencies.length;
  const logs = latencies.map((days) => logLatency(days));
  const mean = logs.reduce((sum, value) => sum + value / n, 0);
  return { n, mean, squares: logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
}

function latencyFaults(latencies: readonly number[], contact: number): InputFault[] {
  const says = 'a latency is a number of days from 0';
  return latencies
    .filter((days) => !(Number.isFinite(days) && days >= 0))
    .map((days) => ({ path: `contact ${contact + 1}`, found: String(days), says }));
}

/**
 * Times the BG/NBD fit of CDNOW beside SciPy's Nelder–Mead on the same likelihood over the same distinct rows, from the
 * same first simplex to the same tolerance, in one run; median of 5. Run: node bench/fit-cdnow.ts
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitRhythm } from '../shared/domain/fit/fit-rhythm.ts';
import { createLogLikelihood } from '../shared/domain/fit/log-likelihood.ts';
import { minimize } from '../shared/domain/fit/nelder-mead.ts';
import { parseRfm } from '../shared/domain/fit/parse-rfm.ts';
import type { RfmRow } from '../shared/domain/fit/rhythm-model.ts';
import { toRowGroups } from '../shared/domain/fit/row-groups.ts';
import { median } from './median.ts';

const runs = 5;
const warmUps = 5;
const goal = 5;
/** How the Python script ends when there is no SciPy. */
const withoutScipy = 3;
const search = { step: 0.5, pointTolerance: 1e-6, valueTolerance: 1e-8, maxEvaluations: 4000 };
/** ln of r = 1, alpha = the mean T, a = 1, b = 1. */
const startOf = (rows: readonly RfmRow[]) => [0, Math.log(rows.reduce((sum, { T }) => sum + T, 0) / rows.length), 0, 0];

function readCdnow(): readonly RfmRow[] {
  const file = new URL('../fixtures/cdnow/cdnow_customers_summary.csv', import.meta.url);
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  const parsed = parseRfm(lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell]))));
  if (!parsed.ok) throw new Error(parsed.error.says);
  return parsed.value;
}

/** A few times to warm up, as SciPy's side does too, then the median in ms. */
function medianTime(work: () => void): number {
  for (let i = 0; i < warmUps; i += 1) work();
  return median(
    Array.from({ length: runs }, () => {
      const begin = performance.now();
      work();
      return performance.now() - begin;
    }),
  );
}

interface ScipyFit {
  readonly milliseconds: readonly number[];
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
  readonly evaluations: number;
}

/** The same search in SciPy, or null where Python or SciPy is missing; Debian's Python first, where its package is. */
function fitWithScipy(task: object): ScipyFit | null {
  const script = fileURLToPath(new URL('fit-cdnow.py', import.meta.url));
  // One thread on each side: more would measure the machine.
  const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout, stderr } = spawnSync(python, [script], {
      input: JSON.stringify(task),
      encoding: 'utf8',
      env,
    });
    if (status === 0) return JSON.parse(stdout) as ScipyFit;
    if (status !== null && status !== withoutScipy) throw new Error(stderr);
  }
  return null;
}

const rows = readCdnow();
const groups = toRowGroups(rows);
const start = startOf(rows);
const likelihood = createLogLikelihood(groups, 'bgnbd');
const cost = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]) =>
  -likelihood(Math.exp(r), Math.exp(alpha), Math.exp(a), Math.exp(b));

const say = (text: string) => console.log(text);
const sayFit = (name: string, ms: number, evaluations: number, logLikelihood: number) =>
  say(`${name.padEnd(44)} ${ms.toFixed(1).padStart(7)} ms  ${evaluations} evaluations  LL ${logLikelihood.toFixed(6)}`);

const single = minimize(cost, start, search);
const singleMs = medianTime(() => minimize(cost, start, search));
const parameters = { r: 1, alpha: Math.exp(start[1] ?? 0), a: 1, b: 1 };
const fromStart = fitRhythm(rows, 'bgnbd', [parameters]);
if (!fromStart.ok) throw new Error(fromStart.error.says);
const fromStartMs = medianTime(() => fitRhythm(rows, 'bgnbd', [parameters]));
const full = fitRhythm(rows, 'bgnbd');
if (!full.ok) throw new Error(full.error.says);
const fullMs = medianTime(() => fitRhythm(rows, 'bgnbd'));

say(`CDNOW, BG/NBD: ${groups.n} contacts, ${groups.counts.length} distinct rows, median of ${runs}`);
sayFit(
  'fit from that start, with standard errors',
  fromStartMs,
  fromStart.value.evaluations,
  fromStart.value.logLikelihood,
);
sayFit('fit from three starts, with standard errors', fullMs, full.value.evaluations, full.value.logLikelihood);
sayFit('Nelder-Mead alone to the tolerance', singleMs, single.evaluations, -single.value);

const scipy = fitWithScipy({
  x: Array.from(groups.xAt, (at) => groups.xs[at]),
  tx: Array.from(groups.txAt, (at) => groups.txs[at]),
  T: Array.from(groups.TAt, (at) => groups.Ts[at]),
  counts: Array.from(groups.counts),
  simplex: [start, ...start.map((_, axis) => start.map((value, i) => (i === axis ? value + search.step : value)))],
  options: { xatol: search.pointTolerance, fatol: search.valueTolerance, maxfev: search.maxEvaluations, maxiter: 4000 },
  runs,
  warmUps,
});

if (scipy === null) {
  say('SciPy: not compared, for Python or SciPy is missing (Debian: python3-scipy).');
} else {
  const scipyMs = median(scipy.milliseconds);
  sayFit("SciPy's Nelder-Mead to the same tolerance", scipyMs, scipy.evaluations, scipy.logLikelihood);
  const times = (ms: number) => (scipyMs / ms).toFixed(1);
  say(`Times as fast as SciPy: from that start ${times(fromStartMs)} (goal ${goal}), from three ${times(fullMs)},`);
  say(`Nelder-Mead alone ${times(singleMs)}.`);
  const isSame = [fromStart.value, full.value].every(
    ({ logLikelihood }) => Math.abs(scipy.logLikelihood / logLikelihood - 1) < 1e-9,
  );
  if (!isSame) say('They did not reach the same peak: the times say nothing.');
  if (!isSame || scipyMs / fromStartMs < goal) process.exitCode = 1;
}

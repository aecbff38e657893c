import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { notProof } from '../shared/domain/backtest/backtest.ts';
import { type ObservedRate, observedRate } from '../shared/domain/backtest/observed-rate.ts';

const help = `Prints how often the n-th call of a campaign succeeded, by the rates and intervals of \`backtest\`.

  node_modules/.bin/node scripts/bank-marketing.ts FILE

FILE is bank-additional-full.csv of the UCI data set "Bank Marketing" (Moro, Cortez & Rita 2014, Decision Support
Systems 62:22-31), which is public and not part of this repository: archive.ics.uci.edu, data set 222, inside
bank-additional.zip. Each row is one client: \`campaign\` counts the calls of this campaign, the last one included, and
\`y\` says whether that last one succeeded. The older bank-full.csv has the same columns and other numbers.`;

/** One client: so many calls, and whether the last of them succeeded. */
export interface Client {
  readonly calls: number;
  readonly succeeded: boolean;
}

/** The clients of a file of the data set; throws on anything else. */
export function parseClients(text: string): readonly Client[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  for (const column of ['campaign', 'y']) {
    if (!meta.fields?.includes(column))
      throw new Error(`The file has no column "${column}" (columns end with a semicolon).`);
  }
  return data.map(({ campaign = '', y = '' }, index) => {
    const calls = Number(campaign);
    if (!Number.isSafeInteger(calls) || calls < 1) throw new Error(`Row ${index + 2}: campaign is "${campaign}".`);
    if (y !== 'yes' && y !== 'no') throw new Error(`Row ${index + 2}: y is "${y}", neither yes nor no.`);
    return { calls, succeeded: y === 'yes' };
  });
}

export interface CallRate {
  readonly from: number;
  readonly to: number;
  /** Calls that were the n-th to their client, n from `from` to `to`. */
  readonly calls: number;
  readonly success: ObservedRate | null;
}

/** Success per call, by which call to a client it was: a client called five times had a first, a second … a fifth. */
export function ratePerCall(clients: readonly Client[], from: number, to: number): CallRate {
  let calls = 0;
  let successes = 0;
  for (const client of clients) {
    calls += Math.max(0, Math.min(client.calls, to) - from + 1);
    if (client.succeeded && client.calls >= from && client.calls <= to) successes += 1;
  }
  return { from, to, calls, success: observedRate(successes, calls) };
}

/** What would be left of successes and of calls if nobody were called more than `most` times. */
export function keptBy(
  clients: readonly Client[],
  most: number,
): { readonly successes: number; readonly calls: number } {
  const kept = ratePerCall(clients, 1, most);
  const all = ratePerCall(clients, 1, Number.POSITIVE_INFINITY);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return { successes: share(kept.success?.count ?? 0, all.success?.count ?? 0), calls: share(kept.calls, all.calls) };
}

const rows = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 10],
  [11, 16],
  [17, Number.POSITIVE_INFINITY],
] as const;
const stops = [1, 2, 3, 4, 5, 6] as const;

export function printTable(clients: readonly Client[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const all = ratePerCall(clients, 1, Number.POSITIVE_INFINITY);
  const whichCall = ({ from, to }: CallRate) =>
    to === from ? `${from}` : Number.isFinite(to) ? `${from}–${to}` : `${from}+`;
  const table = rows
    .map(([from, to]) => ratePerCall(clients, from, to))
    .map((rate) => [
      whichCall(rate),
      rate.calls.toLocaleString('en-GB'),
      rate.success === null ? '–' : percent(rate.success.rate),
      rate.success === null ? '–' : `${percent(rate.success.low)} to ${percent(rate.success.high)}`,
    ]);
  const lines = [['call', 'calls', 'success', '95 % interval'], ...table].map(
    ([call = '', n = '', rate = '', interval = '']) =>
      `${call.padEnd(6)}${n.padStart(8)}${rate.padStart(9)}   ${interval}`,
  );
  const kept = stops.map((most) => {
    const { successes, calls } = keptBy(clients, most);
    return `At most ${most} ${most === 1 ? 'call' : 'calls'}: ${percent(successes)} of the successes with ${percent(calls)} of the calls.`;
  });
  const total = `${clients.length.toLocaleString('en-GB')} clients, ${all.calls.toLocaleString('en-GB')} calls, ${(all.success?.count ?? 0).toLocaleString('en-GB')} successes.`;
  return [total, ...lines, ...kept, notProof, 'Calls are no e-mails: nothing here says how often to write.'].join('\n');
}

function main(path: string | undefined): number {
  if (path === undefined || path === '--help') {
    process.stdout.write(`${help}\n`);
    return path === undefined ? 2 : 0;
  }
  try {
    process.stdout.write(`${printTable(parseClients(readFileSync(path, 'utf8')))}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = main(process.argv[2]);

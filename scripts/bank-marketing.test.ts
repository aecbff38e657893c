import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Client, keptBy, parseClients, printTable, ratePerCall } from './bank-marketing.ts';

const script = join(import.meta.dirname, 'bank-marketing.ts');
const client = (calls: number, succeeded: boolean): Client => ({ calls, succeeded });
const clients = [client(1, true), client(1, false), client(2, true), client(5, false)];

describe('success per call', () => {
  it('counts a first call for everybody and a later one for whoever got it', () => {
    expect([1, 2, 3].map((call) => ratePerCall(clients, call, call).calls)).toEqual([4, 2, 1]);
    expect([1, 2, 3].map((call) => ratePerCall(clients, call, call).success?.count)).toEqual([1, 1, 0]);
    expect(ratePerCall(clients, 3, Number.POSITIVE_INFINITY)).toMatchObject({ calls: 3, success: { rate: 0 } });
    expect(ratePerCall(clients, 6, 10).success).toBeNull();
  });

  it('says what fewer calls would have kept', () => {
    expect(keptBy(clients, 1)).toEqual({ successes: 1 / 2, calls: 4 / 9 });
    expect(keptBy(clients, 2)).toEqual({ successes: 1, calls: 6 / 9 });
    expect(keptBy([], 3)).toEqual({ successes: 0, calls: 0 });
  });

  it('is printed without a number that is none, whatever the clients', () => {
    for (const some of [[], clients, [client(1, false)]]) expect(printTable(some)).not.toMatch(/NaN|Infinity/);
  });
});

describe('the file', () => {
  it('is read by the names of its columns', () => {
    expect(parseClients('"age";"campaign";"y"\n56;1;"no"\n57;3;"yes"\n')).toEqual([client(1, false), client(3, true)]);
  });

  it.each([
    ['"age","campaign","y"\n56,1,"no"\n', 'no column "campaign"'],
    ['campaign;y\n0;no\n', 'Row 2: campaign is "0"'],
    ['campaign;y\n1;maybe\n', 'Row 2: y is "maybe"'],
  ])('is refused when it is another one: %j', (text, says) => {
    expect(() => parseClients(text)).toThrow(says);
  });

  it('is asked for, with where to get it', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--help']);
    expect(stdout).toContain('archive.ics.uci.edu');
    await expect(promisify(execFile)(process.execPath, [script, 'missing.csv'])).rejects.toMatchObject({ code: 2 });
  });
});

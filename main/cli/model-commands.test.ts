import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { explanationSchema } from '../../shared/formats/answers.ts';
import { backtestSchema, fitOfferSchema, rowsFitSchema } from '../../shared/formats/model-documents.ts';
import { newShell, type Shell } from './testing/run-command-line.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const cdnow = fileURLToPath(new URL('../../fixtures/cdnow/cdnow_customers_summary.csv', import.meta.url));
const now = ['--now', '2026-05-04T12:00:00Z'] as const;

/** People who are written to every three weeks and answer after some days, each at a pace of their own. */
function journeysOf(people: number): string {
  const lines: object[] = [];
  for (let person = 0; person < people; person += 1) {
    const contact = `p${person}@example.com`;
    const add = (day: number, keys: object) =>
      lines.push({ contact, at: new Date(Date.UTC(2025, 6, 1) + Math.round(day * 86_400_000)).toISOString(), ...keys });
    for (let touch = 0; touch < 12; touch += 1) {
      add(21 * touch, { kind: 'touch', id: `t${touch}`, channel: 'email', ask: 2, purpose: 'offer' });
      if ((person * 7 + touch * 5) % 11 > 1 + (person % 9)) continue;
      const latency = 8 * 1.5 ** ((person % 5) - 2) * 1.2 ** (((touch * 3) % 5) - 2);
      add(21 * touch + latency, { kind: 'response', type: 'reply', answers: `t${touch}` });
    }
  }
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

async function shellWith(people: number): Promise<Shell> {
  const shell = newShell();
  shell.write('journeys.jsonl', journeysOf(people));
  expect(await shell.run('init', 'w.unhurried')).toMatchObject({ exit: 0 });
  expect(await shell.run('import', 'journey', 'journeys.jsonl', '-w', 'w.unhurried')).toMatchObject({ exit: 0 });
  return shell;
}

const inUse = async (shell: Shell) =>
  explanationSchema.parse(
    (
      await shell.run('explain', 'p1@example.com', '-w', 'w.unhurried', '--at', '2026-05-04T12:00:00Z', '--json')
    ).json(),
  ).parameters;

describe('fit', () => {
  it('of CDNOW gives the published numbers', async () => {
    const ran = await newShell().run('fit', '--rfm', cdnow, '--json');
    expect(ran).toMatchObject({ exit: 0, errors: '' });
    const { model, n, parameters, standardErrors, logLikelihood } = rowsFitSchema.parse(ran.json());
    expect([model, n]).toEqual(['bgnbd', 2357]);
    expect(logLikelihood).toBeCloseTo(-9582.43, 2);
    expect(parameters).toMatchObject({ r: expect.closeTo(0.243, 3), a: expect.closeTo(0.793, 3) });
    expect(standardErrors).toMatchObject({ r: expect.closeTo(0.0126, 3) });
  });

  it.each([
    ['nbd', ['alpha', 'r']],
    ['mbgnbd', ['a', 'alpha', 'b', 'r']],
  ])('of CDNOW by %s', async (model, names) => {
    const ran = await newShell().run('fit', '--rfm', cdnow, '--model', model, '--json');
    expect(Object.keys(rowsFitSchema.parse(ran.json()).parameters).sort()).toEqual(names);
  });

  it('refuses rows, models and arguments it cannot use, and prints no result', async () => {
    const shell = newShell();
    shell.write('rows.csv', 'frequency,recency,T\n1,2,3\n1,9,3\n');
    const refused = { exit: 2, out: '' };
    const rows = await shell.run('fit', '--rfm', 'rows.csv', '--json');
    expect(rows).toMatchObject(refused);
    expect(rows.errors).toContain('row 3, t_x: "9"');
    expect(await shell.run('fit', '--rfm', 'rows.csv', '--model', 'pareto')).toMatchObject(refused);
    expect(await shell.run('fit', '--rfm', 'missing.csv')).toMatchObject(refused);
    expect(await shell.run('fit', '--rfm', 'rows.csv', '--accept')).toMatchObject(refused);
    expect(await shell.run('fit', '-w', 'missing.unhurried')).toMatchObject(refused);
    expect(await shell.run('fit')).toMatchObject(refused);
  });

  it('of a workspace applies only when it is accepted', async () => {
    const shell = await shellWith(60);
    const shown = await shell.run('fit', '-w', 'w.unhurried', ...now, '--json');
    expect(shown).toMatchObject({ exit: 0 });
    expect(fitOfferSchema.parse(shown.json())).toMatchObject({ offered: true, accepted: false, contacts: 60 });
    expect(await inUse(shell)).toBe('defaults');
    const told = await shell.run('fit', '-w', 'w.unhurried', ...now);
    expect(told.out).toMatch(/Answers come within \d+ days at the median, where 3 days were assumed\./);
    expect(told.out).toContain('Nothing is changed.');
    const accepted = await shell.run('fit', '-w', 'w.unhurried', ...now, '--accept', '--json');
    expect(fitOfferSchema.parse(accepted.json())).toMatchObject({ accepted: true });
    expect(await inUse(shell)).toBe('workspace');
    const again = await shell.run('fit', '-w', 'w.unhurried', ...now);
    expect(again.out).toContain('used so far');
    expect(await shell.run('fit', '-w', 'w.unhurried', '--defaults')).toMatchObject({ exit: 0 });
    expect(await inUse(shell)).toBe('defaults');
    expect(await shell.run('fit', '-w', 'w.unhurried', '--defaults')).toMatchObject({ exit: 2, out: '' });
  });

  it('of few contacts says so, and has nothing to accept', async () => {
    const shell = await shellWith(2);
    const shown = await shell.run('fit', '-w', 'w.unhurried', ...now);
    expect(shown).toMatchObject({ exit: 0, out: expect.stringContaining('from 50 contacts on') });
    expect(await shell.run('fit', '-w', 'w.unhurried', ...now, '--accept')).toMatchObject({ exit: 2, out: '' });
    expect(await inUse(shell)).toBe('defaults');
  });
});

describe('backtest', () => {
  it('prints rates by verdict, as text and in the published shape', async () => {
    const shell = await shellWith(20);
    const printed = await shell.run('backtest', '-w', 'w.unhurried', ...now, '--json');
    expect(printed).toMatchObject({ exit: 0, errors: '' });
    const backtest = backtestSchema.parse(printed.json());
    // Nobody gave a permission, so every touch was blocked; the pace is told beside it.
    expect(backtest.byVerdict.map(({ n }) => n)).toEqual([0, 0, 0, 240]);
    expect(backtest.byPace.reduce((sum, { n }) => sum + n, 0)).toBe(240);
    const told = await shell.run('backtest', '-w', 'w.unhurried', ...now);
    expect(told.out).toContain('Observed, not proof');
    expect(told.out).toMatch(/fine +0 +hidden below 30 touches/);
  });

  it('of a workspace without anything is empty', async () => {
    const shell = newShell();
    await shell.run('init', 'w.unhurried');
    const printed = await shell.run('backtest', '-w', 'w.unhurried', '--json');
    expect(backtestSchema.parse(printed.json())).toMatchObject({ touches: 0 });
  });
});

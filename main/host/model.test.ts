import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../shared/domain/plan.ts';
import { aStep } from '../../shared/domain/test-plans.ts';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { hostWithWorkspace, type TemporaryHost } from './testing/temporary-host.ts';

vi.setConfig({ testTimeout: 60_000 });

const dayMs = 86_400_000;
const at = noon;
const start = at - 300 * dayMs;
const countries = ['Germany', 'France', 'Spain'] as const;

const event = (contact: string, day: number, keys: object) =>
  JSON.stringify({ contact, at: new Date(Math.round(start + day * dayMs)).toISOString(), ...keys });

/** A touch every three weeks; most people answer most of them after about eight days, each at a pace of their own. */
function journeyOf(person: number): readonly string[] {
  const contact = `p${person}@example.com`;
  const lines = [
    event(contact, 0, {
      kind: 'permission',
      channel: 'email',
      purpose: 'offer',
      method: 'double-opt-in',
      evidence: 'form',
    }),
  ];
  for (let touch = 0; touch < 12; touch += 1) {
    const day = 1 + 21 * touch;
    lines.push(event(contact, day, { kind: 'touch', id: `t${touch}`, channel: 'email', ask: 2, purpose: 'offer' }));
    if ((person * 7 + touch * 5) % 11 < 1 + (person % 9)) {
      const latency = 8 * 1.5 ** ((person % 5) - 2) * 1.2 ** (((touch * 3) % 5) - 2);
      lines.push(event(contact, day + latency, { kind: 'response', type: 'reply', answers: `t${touch}` }));
    }
  }
  return lines;
}

async function hostWithPeople(people: number): Promise<TemporaryHost> {
  const host = await hostWithWorkspace();
  const numbers = Array.from({ length: people }, (_, person) => person);
  const rows = numbers.map((person) => `p${person}@example.com,${countries[person % 3]}`);
  const contacts = host.file('people.csv', ['Email,Country', ...rows, ''].join('\n'));
  valueOf(await host.call('import.contacts', { jobId: 'c', paths: [contacts], at }));
  const journeys = host.file('journeys.jsonl', numbers.flatMap(journeyOf).join('\n'));
  valueOf(await host.call('import.journey', { jobId: 'j', paths: [journeys], at }));
  return host;
}

const plan: Plan = {
  id: 'spring',
  name: 'Spring',
  timeZone: 'UTC',
  startOn: '2026-05-10',
  pace: 'fixed',
  audience: Array.from({ length: 60 }, (_, person) => `p${person}@example.com`),
  steps: [0, 9, 18].map((offsetDays) =>
    aStep(`step-${offsetDays}`, offsetDays, { at: '09:30', ask: 3, subject: 'Hello' }),
  ),
  adjustments: [],
};

describe('a fit of the workspace', () => {
  it('shows what would change, and changes nothing by itself', async () => {
    const host = await hostWithPeople(60);
    valueOf(await host.call('plans.save', { plan, at }));
    const before = valueOf(await host.call('plans.check', { plan, now: at }));
    const offer = valueOf(await host.call('model.fit', { at }));
    expect(offer).toMatchObject({ offered: true, contacts: 60, accepted: false });
    expect(offer.says[0]).toMatch(/^Answers come within \d+ days at the median, where 3 days were assumed\.$/);
    expect(offer.fits.nbd).toMatchObject({ applies: true, n: 60, logLikelihood: expect.any(Number) });
    expect(offer.wouldChange).toMatchObject({ touches: 180 });
    expect(offer.wouldChange?.changed).toBeGreaterThan(0);
    expect(valueOf(await host.call('plans.check', { plan, now: at }))).toEqual(before);
    expect(valueOf(await host.call('model.numbers', {}))).toEqual({ fit: null });
  });

  it('once accepted decides every answer, as announced, and is undone', async () => {
    const host = await hostWithPeople(60);
    valueOf(await host.call('plans.save', { plan, at }));
    const before = valueOf(await host.call('plans.check', { plan, now: at }));
    const { wouldChange, says, fits } = valueOf(await host.call('model.fit', { at }));
    expect(valueOf(await host.call('model.accept', { at }))).toEqual({ says });
    expect(host.announcements.at(-1)).toMatchObject({ type: 'changed', topics: expect.arrayContaining(['plans']) });

    const after = valueOf(await host.call('plans.check', { plan, now: at }));
    expect([before.parameters, after.parameters]).toEqual(['defaults', 'workspace']);
    expect(after.modelVersion).toBe(before.modelVersion);
    const changed = after.touches.filter(({ verdict }, index) => verdict !== before.touches[index]?.verdict);
    expect(changed).toHaveLength(wouldChange?.changed ?? -1);

    const explained = valueOf(await host.call('contacts.explain', { contact: 'p1@example.com', at }));
    expect(explained.parameters).toBe('workspace');
    const france = fits.baseRates?.segments.find(({ segment }) => segment === 'france');
    expect(explained.opinion.a).toBe(france?.rate);
    const details = valueOf(await host.call('contacts.details', { contactId: 2, at }));
    expect(details.explanation).toEqual(explained);
    expect(details.planned.map(({ verdict }) => verdict)).toEqual(
      after.touches.filter(({ contact }) => contact === 'p1@example.com'),
    );
    const listed = valueOf(await host.call('contacts.list', { at, withOutlook: true, standingAgeMs: 0 }));
    const row = listed.rows.find(({ id }) => id === 2);
    expect(row?.standing).toMatchObject({ trust: explained.trust, trustBand: explained.trustBand });
    expect(row?.outlook?.next?.verdict).toBe(details.planned[0]?.verdict.verdict);
    expect(valueOf(await host.call('model.numbers', {})).fit).toMatchObject({ at: '2026-05-04T12:00:00.000Z', says });

    expect(valueOf(await host.call('history.undo', {}))).toEqual({ says: 'The numbers fitted on this workspace' });
    expect(valueOf(await host.call('plans.check', { plan, now: at }))).toEqual(before);
    valueOf(await host.call('history.redo', {}));
    expect(valueOf(await host.call('plans.check', { plan, now: at }))).toEqual(after);
    valueOf(await host.call('model.useDefaults', {}));
    expect(valueOf(await host.call('plans.check', { plan, now: at }))).toEqual(before);
    expect(errorOf(await host.call('model.useDefaults', {}))).toMatchObject({ code: 'conflict' });
  });

  it('is accepted only as it was shown', async () => {
    const host = await hostWithPeople(60);
    const refused = { code: 'conflict', says: expect.stringContaining('Fit again') };
    expect(errorOf(await host.call('model.accept', { at }))).toMatchObject(refused);
    valueOf(await host.call('model.fit', { at }));
    expect(errorOf(await host.call('model.accept', { at: at + 1 }))).toMatchObject(refused);
    valueOf(await host.call('plans.save', { plan, at }));
    expect(errorOf(await host.call('model.accept', { at }))).toMatchObject(refused);
  });

  it('is not offered of fewer than 50 contacts, nor is it to be accepted then', async () => {
    const host = await hostWithPeople(49);
    expect(valueOf(await host.call('model.fit', { at }))).toMatchObject({ offered: false, wouldChange: null });
    expect(errorOf(await host.call('model.accept', { at }))).toMatchObject({ code: 'conflict' });
  });

  it('can be stopped', async () => {
    const host = await hostWithPeople(3);
    const fit = host.call('model.fit', { at, jobId: 'stop' });
    let isUnderWay = false;
    while (!isUnderWay) isUnderWay = valueOf(await host.call('jobs.cancel', { jobId: 'stop' })).found;
    expect(errorOf(await fit)).toMatchObject({ code: 'cancelled' });
  });
});

describe('a fit of a table', () => {
  const fitOf = async (text: string) => {
    const host = await hostWithWorkspace();
    return host.call('model.fitRows', { path: host.file('rows.csv', text), model: 'bgnbd' });
  };

  it('names every row that cannot be used, as a spreadsheet numbers it', async () => {
    const error = errorOf(await fitOf('x,t_x,T\n1,2,3\n\n-1,0,3\n2,x,3\n1,5,3\n'));
    expect(error).toMatchObject({
      code: 'invalid-input',
      faults: [
        { path: 'row 4, x', found: '-1' },
        { path: 'row 5, t_x', found: 'x', says: 'not a number' },
        { path: 'row 6, t_x', found: '5' },
      ],
    });
  });

  it.each([
    ['columns that are missing', 'a,b\n1,2\n', 'columns x, t_x and T'],
    ['a row that is too long', 'x,t_x,T\n1,2,3,4\n', 'does not fit the header'],
    ['no rows', 'x,t_x,T\n', 'no rows'],
    ['too few rows', 'x,t_x,T\n1,2,3\n', 'too few'],
    ['nobody who came back', 'x,t_x,T\n0,0,3\n0,0,3\n0,0,3\n0,0,3\n0,0,3\n', 'no rhythm'],
  ])('refuses %s', async (_, text, says) => {
    expect(errorOf(await fitOf(text))).toMatchObject({ code: 'invalid-input', says: expect.stringContaining(says) });
  });
});

describe('a backtest', () => {
  it('counts what followed past touches', async () => {
    const host = await hostWithPeople(20);
    const backtest = valueOf(await host.call('model.backtest', { at }));
    const answers = Array.from({ length: 20 }, (_, person) => journeyOf(person).length - 13);
    expect(backtest).toMatchObject({ parameters: 'defaults', policyVersion: 1, touches: 240 });
    const answered = answers.reduce((sum, each) => sum + each, 0);
    const { byVerdict } = backtest;
    const hidden = byVerdict.filter(({ n }) => n < 30);
    const shown = byVerdict.filter(({ n }) => n >= 30);
    expect(hidden.map(({ response, optOut }) => [response, optOut])).toEqual(hidden.map(() => [null, null]));
    const counted = shown.reduce((sum, { response }) => sum + (response?.count ?? 0), 0);
    expect(shown.map(({ verdict }) => verdict)).toEqual(['fine', 'too-fast']);
    expect(counted).toBeLessThanOrEqual(answered);
    expect(counted).toBeGreaterThanOrEqual(answered - hidden.reduce((sum, { n }) => sum + n, 0));
  });

  it('can be stopped', async () => {
    const host = await hostWithPeople(3);
    const backtest = host.call('model.backtest', { at, jobId: 'stop' });
    let isUnderWay = false;
    while (!isUnderWay) isUnderWay = valueOf(await host.call('jobs.cancel', { jobId: 'stop' })).found;
    expect(errorOf(await backtest)).toMatchObject({ code: 'cancelled' });
  });

  it('of an empty workspace is empty', async () => {
    const host = await hostWithWorkspace();
    expect(valueOf(await host.call('model.backtest', { at }))).toMatchObject({ touches: 0 });
  });
});

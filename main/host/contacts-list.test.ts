import { describe, expect, it } from 'vitest';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { anasJourney, hostWithWorkspace } from './testing/temporary-host.ts';

const at = Date.parse('2026-04-08T09:00:00Z');
const hour = 3_600_000;

async function hostWithPeople() {
  const host = await hostWithWorkspace();
  const people = host.file(
    'people.csv',
    [
      'Email,First Name,Last Name,Company,Record ID',
      'bo@example.com,Bo,Łukasik,Ærø GmbH,7',
      'cy@example.com,Cy,Özil,,8',
    ].join('\n'),
  );
  valueOf(await host.call('import.contacts', { jobId: 'c', paths: [people], at: noon }));
  const journey = host.file('ana.jsonl', anasJourney);
  valueOf(await host.call('import.journey', { jobId: 'j', paths: [journey], at: noon }));
  const names = async (input: Partial<Parameters<typeof host.call<'contacts.list'>>[1]>) =>
    valueOf(await host.call('contacts.list', { at, ...input })).rows.map(({ email }) => email?.slice(0, 2));
  return { ...host, names };
}

describe('the list of contacts', () => {
  it('is searched by words without case and accents', async () => {
    const { names } = await hostWithPeople();
    expect(await names({ search: 'ozil' })).toEqual(['cy']);
    expect(await names({ search: 'ŁUKA bo aero' })).toEqual(['bo']);
    expect(await names({ search: 'bo nobody' })).toEqual([]);
    expect(await names({ search: '%' })).toEqual([]);
  });

  it('is sorted, paged, and counted by stage', async () => {
    const { call, names } = await hostWithPeople();
    expect(await names({})).toEqual(['an', 'bo', 'cy']);
    expect(await names({ descending: true, offset: 1, limit: 1 })).toEqual(['bo']);
    expect((await names({ sort: 'trust', descending: true }))[0]).toBe('an');
    expect(await names({ sort: 'last-touch', descending: true })).toEqual(['an', 'bo', 'cy']);
    const page = valueOf(await call('contacts.list', { at, stage: 'customer' }));
    expect(page).toMatchObject({ total: 1, byStage: { stranger: 2, customer: 1 } });
    expect(page.rows).toHaveLength(1);
  });

  it('can be of some people alone', async () => {
    const { names } = await hostWithPeople();
    expect(await names({ among: ['ANA@example.com', '8'] })).toEqual(['an', 'cy']);
  });

  it('shows the standing that the explanation has', async () => {
    const { call } = await hostWithPeople();
    for (const instant of [at, Date.parse('2026-06-10T00:00:00Z'), at]) {
      const [ana] = valueOf(await call('contacts.list', { at: instant, search: 'ana' })).rows;
      const explained = valueOf(await call('contacts.explain', { contact: 'ana@example.com', at: instant }));
      const { stage, condition, trust, level } = explained;
      expect(ana?.standing).toMatchObject({ stage, condition, trust, level });
    }
  });

  it('follows an event that lies within the hour a standing may be old', async () => {
    const { call } = await hostWithPeople();
    const reply = Date.parse('2026-03-03T10:00:00Z');
    const lastTouch = async (instant: number) =>
      valueOf(await call('contacts.list', { at: instant, search: 'ana' })).rows[0]?.standing;
    const before = await lastTouch(reply - hour / 2);
    const after = await lastTouch(reply + hour / 4);
    expect(after).not.toEqual(before);
    expect(await lastTouch(reply - hour / 2)).toEqual(before);
  });

  it('follows a command at once', async () => {
    const { call, names } = await hostWithPeople();
    expect(await names({ stage: 'stranger' })).toEqual(['bo', 'cy']);
    const permission = { channel: 'email', purpose: 'offer', method: 'verbal', evidence: 'fair' } as const;
    const bo = valueOf(await call('contacts.list', { at, search: 'bo@' })).rows[0]?.id ?? 0;
    const before = valueOf(await call('contacts.details', { contactId: bo, at })).explanation.level;
    const input = { ...permission, contactIds: [bo], at: at - 1, until: null, cadenceDays: null };
    valueOf(await call('contacts.recordPermission', input));
    const level = valueOf(await call('contacts.list', { at, search: 'bo@' })).rows[0]?.standing.level;
    expect(level).toBeGreaterThan(before);
    expect(errorOf(await call('contacts.explain', { contact: 'zz', at }))).toMatchObject({ code: 'not-found' });
  });

  it('of people without a permission leaves out whoever complained', async () => {
    const host = await hostWithWorkspace();
    const { call } = host;
    const complaint = { contact: 'ana@example.com', at: '2026-01-01', kind: 'complaint', type: 'spam' };
    const paths = [host.file('journey.jsonl', JSON.stringify(complaint))];
    valueOf(await call('import.journey', { jobId: 'j', paths, at }));
    expect(valueOf(await call('contacts.withoutPermission', { at })).contactIds).toEqual([]);
  });

  it('of people without a permission leaves out whoever agreed or refused', async () => {
    const { call } = await hostWithPeople();
    const { contactIds } = valueOf(await call('contacts.withoutPermission', { at }));
    expect(contactIds).toHaveLength(2);
  });
});

import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dataContract } from '../../shared/contract/data-contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { aStep } from '../../shared/domain/test-plans.ts';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { anasJourney, hostWithWorkspace, type TemporaryHost, temporaryHost } from './testing/temporary-host.ts';
import { undoSentences } from './undo-sentences.ts';

// Stretching a passphrase and starting processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const at = Date.parse('2026-04-08T09:00:00Z');

const plan: Plan = {
  id: 'spring',
  name: 'Spring welcome',
  timeZone: 'UTC',
  startOn: '2026-05-04',
  pace: 'fixed',
  audience: ['ana@example.com'],
  steps: [aStep('hello', 0, { at: '09:30', subject: 'Hello', body: 'Text' })],
  adjustments: [],
};

async function importAna(host: TemporaryHost) {
  const paths = [host.file('ana.jsonl', anasJourney)];
  return valueOf(await host.call('import.journey', { jobId: 'j', paths, at: noon }));
}

describe('the gate', () => {
  it('refuses an operation it does not know', async () => {
    const { call } = temporaryHost();
    const unknown = call as (operation: string, input: unknown) => ReturnType<typeof call>;
    expect(errorOf(await unknown('toString', {}))).toMatchObject({ code: 'invalid-input' });
  });

  it('refuses an input that does not fit, and names the field', async () => {
    const { call } = temporaryHost();
    const error = errorOf(await call('contacts.list', { at: Number.NaN, limit: 0 }));
    expect(error).toMatchObject({ code: 'invalid-input', faults: [{ path: 'at' }, { path: 'limit' }] });
  });

  it('answers what nobody expected with a reference into the log and nothing else', async () => {
    const host = temporaryHost();
    const error = errorOf(await host.call('workspace.verify', { path: 'a\0b', passphrase: null }));
    expect(error).toEqual({
      code: 'unexpected',
      reference: expect.stringMatching(/^[0-9a-f]{8}$/),
      says: expect.not.stringMatching(/null bytes|\.ts/),
    });
    expect(host.reported).toHaveLength(1);
  });

  it('has a sentence for everything that can be undone, and for nothing else', () => {
    const undoable = Object.entries(dataContract).flatMap(([name, { undoable: is }]) => (is ? [name] : []));
    expect(Object.keys(undoSentences).sort()).toEqual(undoable.sort());
  });

  it('answers everything that needs a workspace with a value when none is open', async () => {
    const { call } = temporaryHost();
    for (const error of [
      errorOf(await call('contacts.list', { at })),
      errorOf(await call('plans.list', {})),
      errorOf(await call('history.undo', {})),
      errorOf(await call('plans.check', { plan, now: at })),
      errorOf(await call('import.contacts', { jobId: 'j', paths: ['a.csv'], at })),
    ]) {
      expect(error).toMatchObject({ code: 'invalid-input', says: 'No workspace is open.' });
    }
    expect(valueOf(await call('workspace.status', {}))).toBeNull();
  });
});

describe('a workspace', () => {
  it('is made, closed and opened again', async () => {
    const host = await hostWithWorkspace('two words');
    await importAna(host);
    const info = { path: host.path, name: 'spring', encrypted: true, contacts: 1, events: 7 };
    expect(valueOf(await host.call('workspace.status', {}))).toEqual(info);
    valueOf(await host.call('workspace.close', {}));
    expect(valueOf(await host.call('workspace.status', {}))).toBeNull();
    expect(errorOf(await host.call('workspace.open', { path: host.path, passphrase: null }))).toMatchObject({
      kind: 'passphrase-needed',
    });
    expect(valueOf(await host.call('workspace.open', { path: host.path, passphrase: 'two words' }))).toEqual(info);
    expect(valueOf(await host.call('workspace.open', { path: host.path, passphrase: null }))).toEqual(info);
  });

  it('stays open when another cannot be opened', async () => {
    const host = await hostWithWorkspace();
    const other = join(host.folder, 'other.unhurried');
    expect(errorOf(await host.call('workspace.open', { path: other, passphrase: null }))).toMatchObject({
      kind: 'missing',
    });
    expect(valueOf(await host.call('workspace.status', {}))?.path).toBe(host.path);
  });

  it('is backed up, verified and restored elsewhere', async () => {
    const host = await hostWithWorkspace('two words');
    await importAna(host);
    const out = join(host.folder, 'copy.unhurried');
    expect(valueOf(await host.call('workspace.backup', { out })).bytes).toBeGreaterThan(4096);
    const passphrase = 'two words';
    expect(valueOf(await host.call('workspace.verify', { path: out, passphrase }))).toEqual({ findings: [] });
    const again = join(host.folder, 'again.unhurried');
    valueOf(await host.call('workspace.restore', { path: out, passphrase, out: again }));
    expect(valueOf(await host.call('workspace.open', { path: again, passphrase }))).toMatchObject({ events: 7 });
  });
});

describe('commands', () => {
  it('say what changed', async () => {
    const host = await hostWithWorkspace();
    valueOf(await host.call('plans.save', { plan, at }));
    expect(host.announcements.at(-1)).toEqual({ type: 'changed', topics: ['plans', 'history'] });
  });

  it('are undone and redone with their sentence', async () => {
    const host = await hostWithWorkspace();
    await importAna(host);
    valueOf(await host.call('plans.save', { plan, at }));
    expect(valueOf(await host.call('history.state', {}))).toEqual({ undo: 'Saving Spring welcome', redo: null });
    valueOf(await host.call('history.undo', {}));
    expect(valueOf(await host.call('plans.list', {}))).toEqual([]);
    expect(valueOf(await host.call('history.undo', {}))).toEqual({ says: 'Import of ana.jsonl' });
    expect(valueOf(await host.call('workspace.status', {}))).toMatchObject({ contacts: 0, events: 0 });
    valueOf(await host.call('history.redo', {}));
    expect(valueOf(await host.call('workspace.status', {}))).toMatchObject({ contacts: 1, events: 7 });
  });

  it('that record a permission for somebody unknown record none', async () => {
    const host = await hostWithWorkspace();
    await importAna(host);
    const permission = {
      channel: 'email',
      purpose: 'offer',
      method: 'verbal',
      at,
      until: null,
      evidence: 'fair',
    } as const;
    const some = { ...permission, cadenceDays: null };
    expect(errorOf(await host.call('contacts.recordPermission', { ...some, contactIds: [1, 99] }))).toMatchObject({
      code: 'not-found',
    });
    expect(valueOf(await host.call('contacts.details', { contactId: 1, at })).events).toHaveLength(7);
    expect(valueOf(await host.call('contacts.recordPermission', { ...some, contactIds: [1] }))).toEqual({
      recorded: 1,
      refused: 0,
    });
    expect(valueOf(await host.call('contacts.details', { contactId: 1, at })).events).toHaveLength(8);
  });
});

describe('a permission that is recorded for a group', () => {
  it('is none for whoever refused, and one person can still be named alone', async () => {
    const host = await hostWithWorkspace();
    const people = host.file('people.csv', 'Email,Unsubscribed\nana@example.com,\nbo@example.com,yes\n');
    valueOf(await host.call('import.contacts', { jobId: 'j', paths: [people], at: noon }));
    const given = { channel: 'email', purpose: 'offer', method: 'verbal', evidence: 'fair' } as const;
    const some = { ...given, at: at + 1, until: null, cadenceDays: null };
    const record = async (contactIds: number[]) =>
      valueOf(await host.call('contacts.recordPermission', { ...some, contactIds }));
    expect(await record([1, 2])).toEqual({ recorded: 1, refused: 1 });
    expect(await record([2])).toEqual({ recorded: 1, refused: 0 });
  });

  it('can be told beforehand for how many an unconfirmed opt-in is too little', async () => {
    const host = await hostWithWorkspace();
    const people = host.file(
      'people.csv',
      'Email,Country\na@example.com,Deutschland\nb@example.com,\nc@example.com,SE\n',
    );
    valueOf(await host.call('import.contacts', { jobId: 'j', paths: [people], at: noon }));
    const count = async (contactIds: number[]) => valueOf(await host.call('contacts.needConfirming', { contactIds }));
    expect(await count([1, 2, 3])).toEqual({ people: 1 });
    expect(await count([2, 3, 99])).toEqual({ people: 0 });
  });
});

describe('imports', () => {
  it('the same twice change nothing, and each can be taken back', async () => {
    const host = await hostWithWorkspace();
    const first = await importAna(host);
    expect(first).toMatchObject({ read: 7, created: 7, rejected: [] });
    const second = await importAna(host);
    expect(second).toMatchObject({ read: 7, created: 0, unchanged: 7 });
    expect(valueOf(await host.call('import.undo', { batch: second.batch }))).toEqual({ restored: 0 });
    expect(valueOf(await host.call('import.undo', { batch: first.batch })).restored).toBeGreaterThan(7);
    expect(valueOf(await host.call('workspace.status', {}))).toMatchObject({ contacts: 0, events: 0 });
    expect(errorOf(await host.call('import.undo', { batch: first.batch }))).toMatchObject({ code: 'conflict' });
    expect(errorOf(await host.call('import.undo', { batch: 'x' }))).toMatchObject({ code: 'not-found' });
  });

  it('tried out only write nothing and announce no change', async () => {
    const host = await hostWithWorkspace();
    const paths = [host.file('ana.jsonl', anasJourney)];
    const before = host.announcements.filter(({ type }) => type === 'changed').length;
    const report = valueOf(await host.call('import.journey', { jobId: 'j', paths, at: noon, dryRun: true }));
    expect(report).toMatchObject({ created: 7 });
    expect(valueOf(await host.call('workspace.status', {}))).toMatchObject({ contacts: 0, events: 0 });
    expect(valueOf(await host.call('history.state', {}))).toEqual({ undo: null, redo: null });
    expect(host.announcements.filter(({ type }) => type === 'changed')).toHaveLength(before);
  });

  it('are stopped when asked, answer calls meanwhile, and leave nothing behind', async () => {
    const host = await hostWithWorkspace();
    const people = Array.from({ length: 20_000 }, (_, index) => `p${index}@example.com,Pat,${index}`);
    const paths = [host.file('people.csv', ['Email,First Name,Last Name', ...people].join('\n'))];
    const importing = host.call('import.contacts', { jobId: 'big', paths, at: noon });
    const listing = host.call('contacts.list', { at });
    while (!host.announcements.some(({ type }) => type === 'progress')) await new Promise((go) => setImmediate(go));
    expect(valueOf(await host.call('workspace.status', {}))).toMatchObject({ contacts: 0 });
    expect(valueOf(await host.call('jobs.cancel', { jobId: 'big' }))).toEqual({ found: true });
    expect(errorOf(await importing)).toMatchObject({ code: 'cancelled' });
    expect(valueOf(await listing)).toMatchObject({ total: 0 });
    expect(valueOf(await host.call('jobs.cancel', { jobId: 'big' }))).toEqual({ found: false });
  });
});

describe('plans', () => {
  it('are checked for whom they name, in their order', async () => {
    const host = await hostWithWorkspace();
    await importAna(host);
    const verdicts = valueOf(await host.call('plans.check', { plan, now: at }));
    expect(verdicts).toMatchObject({ unhurriedVerdicts: 1, policyVersion: 1, now: '2026-04-08T09:00:00.000Z' });
    expect(verdicts.touches.map(({ contact, step }) => [contact, step])).toEqual([['ana@example.com', 'hello']]);
    expect(verdicts.summary.contacts).toBe(1);
  });

  it('name everyone nobody knows at once', async () => {
    const host = await hostWithWorkspace();
    await importAna(host);
    const stranger = { ...plan, audience: ['x@example.com', 'ana@example.com', '7'] };
    expect(errorOf(await host.call('plans.check', { plan: stranger, now: at }))).toMatchObject({
      code: 'invalid-input',
      faults: [
        { path: '$.audience[0]', found: 'x@example.com' },
        { path: '$.audience[2]', found: '7' },
      ],
    });
  });

  it('for a stage are for everyone who is there', async () => {
    const host = await hostWithWorkspace();
    await importAna(host);
    const stage = valueOf(await host.call('contacts.explain', { contact: 'ANA@example.com', at })).stage;
    const forStage = { ...plan, audience: { stage: [stage] } };
    expect(valueOf(await host.call('plans.check', { plan: forStage, now: at })).touches).toHaveLength(1);
  });

  it('feel what other stored plans have ahead', async () => {
    const host = await hostWithWorkspace();
    await importAna(host);
    const alone = valueOf(await host.call('plans.check', { plan, now: at }));
    const [step] = plan.steps;
    if (step === undefined) throw new Error('the plan has a step');
    const other = { ...plan, id: 'other', startOn: '2026-05-03', steps: [{ ...step, id: 'before' }] };
    valueOf(await host.call('plans.save', { plan: other, at }));
    valueOf(await host.call('plans.save', { plan, at }));
    const together = valueOf(await host.call('plans.check', { plan, now: at }));
    expect(together.touches).toHaveLength(1);
    expect(together.touches[0]?.pace).toBe('too-fast');
    expect(together.touches[0]?.reasons).not.toEqual(alone.touches[0]?.reasons);
  });

  it('leave out whom they are told to, and come back from the workspace as they went in', async () => {
    const host = await hostWithWorkspace();
    await importAna(host);
    const override = { reason: 'She asked for it', by: 'Mia', at };
    const moved = { contact: 'ana@example.com', step: 'hello', movedTo: at + 86_400_000, ask: null, leftOut: false };
    const withOverride = { ...plan, adjustments: [{ ...moved, override }] };
    valueOf(await host.call('plans.save', { plan: withOverride, at }));
    expect(valueOf(await host.call('plans.get', { id: plan.id }))).toEqual(withOverride);
    const verdicts = valueOf(await host.call('plans.check', { plan: withOverride, now: at }));
    expect(verdicts.touches[0]?.at).toBe('2026-04-09T09:00:00.000Z');
    const leftOut = { ...plan, adjustments: [{ ...moved, override: null, leftOut: true }] };
    expect(valueOf(await host.call('plans.check', { plan: leftOut, now: at })).touches).toEqual([]);
  });

  it('that are no plans are refused with the place', async () => {
    const host = await hostWithWorkspace();
    const broken = { ...plan, timeZone: 'Mars/Olympus' };
    expect(errorOf(await host.call('plans.save', { plan: broken, at }))).toMatchObject({
      code: 'invalid-input',
      faults: [{ path: '$.timeZone', found: 'Mars/Olympus' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/domain/plan.ts';
import { defaultPolicy } from '../../shared/domain/policy.ts';
import { draftOf } from '../../shared/domain/policy-draft.ts';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { hostWithWorkspace } from './testing/temporary-host.ts';

const now = noon;
const draft = draftOf(defaultPolicy);

const plan: Plan = {
  id: 'visits',
  name: 'Visits',
  timeZone: 'UTC',
  startOn: '2026-05-11',
  pace: 'fixed',
  audience: ['ana@example.com', 'bo@example.com', 'chi@gmail.com'],
  steps: [
    { id: 'call', offsetDays: 0, at: '10:00', channel: 'phone', purpose: 'offer', ask: 1 },
    { id: 'mail', offsetDays: 40, at: '10:00', channel: 'email', purpose: 'offer', ask: 1 },
  ].map((step) => ({ ...step, data: 'declared', subject: '', body: '', facts: [] }) as Plan['steps'][number]),
  adjustments: [],
};

async function hostWithPeople() {
  const host = await hostWithWorkspace();
  const rows = ['Email,Country,Time zone', 'ana@example.com,Germany,', 'bo@example.com,USA,', 'chi@gmail.com,,'];
  const people = host.file('people.csv', [...rows, ''].join('\n'));
  valueOf(await host.call('import.contacts', { jobId: 'c', paths: [people], at: now }));
  const permission = { channel: 'any', purpose: 'offer', method: 'contract', evidence: 'order 12' } as const;
  const given = { ...permission, at: now - 86_400_000, until: null, cadenceDays: null };
  valueOf(await host.call('contacts.recordPermission', { contactIds: [1, 2, 3], ...given }));
  return host;
}

describe('the policy', () => {
  it('is the default one until one is saved, and each that is saved has a new number', async () => {
    const host = await hostWithWorkspace();
    expect(valueOf(await host.call('policy.current', {}))).toEqual(defaultPolicy);
    const caps = [{ channel: 'any' as const, atMost: 2, windowDays: 14 }];
    expect(valueOf(await host.call('policy.save', { draft: { ...draft, caps } }))).toMatchObject({ version: 2, caps });
    expect(valueOf(await host.call('policy.save', { draft }))).toMatchObject({ version: 3, caps: [] });
    expect(valueOf(await host.call('policy.current', {}))).toEqual({ ...draft, version: 3 });
    valueOf(await host.call('workspace.close', {}));
    valueOf(await host.call('workspace.open', { path: host.path, passphrase: null }));
    expect(valueOf(await host.call('policy.current', {}))).toEqual({ ...draft, version: 3 });
  });

  it('decides the next verdict, and undo takes it back; its number is never given again', async () => {
    const host = await hostWithPeople();
    const verdicts = async () => {
      const { touches, policyVersion } = valueOf(await host.call('plans.check', { plan, now }));
      return { policyVersion, calls: touches.filter(({ step }) => step === 'call').map(({ verdict }) => verdict) };
    };
    const before = await verdicts();
    expect(before).toEqual({ policyVersion: 1, calls: ['fine', 'fine', 'fine'] });
    const caps = [{ channel: 'phone' as const, atMost: 0, windowDays: 30 }];
    valueOf(await host.call('policy.save', { draft: { ...draft, caps } }));
    expect(host.announcements.at(-1)).toEqual({
      type: 'changed',
      topics: expect.arrayContaining(['plans', 'policy', 'contacts', 'history']),
    });
    const after = await verdicts();
    expect(after).toEqual({ policyVersion: 2, calls: ['blocked', 'blocked', 'blocked'] });
    expect(valueOf(await host.call('history.undo', {}))).toEqual({ says: 'The change of the policy' });
    expect(await verdicts()).toEqual(before);
    valueOf(await host.call('history.redo', {}));
    expect(await verdicts()).toEqual(after);
    valueOf(await host.call('history.undo', {}));
    expect(valueOf(await host.call('policy.save', { draft })).version).toBe(3);
  });

  it('tells beforehand how many verdicts of plans would change, and changes none', async () => {
    const host = await hostWithPeople();
    valueOf(await host.call('plans.save', { plan, at: now }));
    const caps = [{ channel: 'phone' as const, atMost: 0, windowDays: 30 }];
    const asked = { draft: { ...draft, caps }, now };
    expect(valueOf(await host.call('policy.wouldChange', asked))).toEqual({
      touches: 6,
      changed: 3,
      byVerdict: [{ from: 'fine', to: 'blocked', touches: 3 }],
    });
    expect(valueOf(await host.call('policy.wouldChange', { draft, now }))).toMatchObject({ touches: 6, changed: 0 });
    expect(valueOf(await host.call('policy.current', {}))).toEqual(defaultPolicy);
  });

  it('that is not as it should be is refused, and the field is named', async () => {
    const host = await hostWithWorkspace();
    const caps = [{ channel: 'any' as const, atMost: 2, windowDays: 0 }];
    expect(errorOf(await host.call('policy.save', { draft: { ...draft, caps } }))).toMatchObject({
      code: 'invalid-input',
      faults: [{ path: 'draft.caps.0.windowDays', says: expect.stringContaining('above 0') }],
    });
    expect(valueOf(await host.call('policy.current', {}))).toEqual(defaultPolicy);
  });
});

describe('rules of law that lack their data', () => {
  it('are said for the people of a plan, and hold nothing back', async () => {
    const host = await hostWithPeople();
    const rules = valueOf(await host.call('plans.unjudgedRules', { plan, now }));
    const of = (id: string) => rules.find((rule) => rule.id === id);
    expect(of('us-tcpa-quiet')).toMatchObject({ missing: ['country', 'time-zone'], people: 2 });
    expect(of('eu-gdpr-7-3')).toMatchObject({ missing: ['country', 'unsubscribe-link'], people: 2 });
    expect(of('de-phone-record')).toMatchObject({ missing: ['country', 'record-keeping'], people: 2 });
    expect(of('gmail-oneclick')).toMatchObject({ missing: ['one-click'], people: 1 });
    const { summary } = valueOf(await host.call('plans.check', { plan, now }));
    expect(summary.blocked).toBe(0);
  });

  it('are fewer once the team says what its tool adds, and one that it breaks is a verdict instead', async () => {
    const host = await hostWithPeople();
    const sendingTool = { unsubscribeLink: true, postalAddress: true, oneClick: false };
    valueOf(await host.call('policy.save', { draft: { ...draft, sendingTool } }));
    const rules = valueOf(await host.call('plans.unjudgedRules', { plan, now }));
    expect(rules.find(({ id }) => id === 'gmail-oneclick')).toBeUndefined();
    expect(rules.find(({ id }) => id === 'eu-gdpr-7-3')).toMatchObject({ missing: ['country'], people: 1 });
    const { touches } = valueOf(await host.call('plans.check', { plan, now }));
    const mails = touches.filter(({ step }) => step === 'mail');
    expect(mails.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([[], [], ['law']]);
  });

  it('leave out what a plan leaves out', async () => {
    const host = await hostWithPeople();
    const none = { movedTo: null, ask: null, leftOut: true, override: null };
    const adjustments = plan.steps.map(({ id }) => ({ contact: 'bo@example.com', step: id, ...none }));
    const rules = valueOf(await host.call('plans.unjudgedRules', { plan: { ...plan, adjustments }, now }));
    expect(rules.find(({ id }) => id === 'us-tcpa-quiet')).toMatchObject({ people: 1 });
  });
});

describe('the explanation of a touch', () => {
  it('is of this plan, this person and this step', async () => {
    const host = await hostWithPeople();
    const asked = { plan, contact: 'ana@example.com', step: 'mail', now };
    const explained = valueOf(await host.call('plans.explainTouch', asked));
    expect(explained).toMatchObject({ class: 'ordinary', plannedBefore: 1, parameters: { origin: 'defaults' } });
    expect(valueOf(await host.call('plans.explainTouch', { ...asked, step: 'none' }))).toBeNull();
    expect(errorOf(await host.call('plans.explainTouch', { ...asked, contact: 'zoe@example.com' }))).toMatchObject({
      code: 'invalid-input',
    });
  });
});

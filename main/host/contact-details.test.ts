import { describe, expect, it } from 'vitest';
import type { Happened } from '../../shared/contract/contact-details.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { aStep } from '../../shared/domain/test-plans.ts';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { anasJourney, hostWithWorkspace, type TemporaryHost } from './testing/temporary-host.ts';

const dayMs = 86_400_000;
const at = Date.parse('2026-04-08T09:00:00Z');

function planWith(parts: Partial<Plan>, offsets: readonly number[] = [0, 3]): Plan {
  return {
    id: 'spring',
    name: 'Spring pilot',
    timeZone: 'UTC',
    startOn: '2026-04-14',
    pace: 'fixed',
    audience: ['ANA@example.com'],
    steps: offsets.map((offsetDays, index) =>
      aStep(`step-${index + 1}`, offsetDays, { at: '09:30', purpose: 'newsletter', subject: `Letter ${index + 1}` }),
    ),
    adjustments: [],
    ...parts,
  };
}

async function hostWithAna(): Promise<TemporaryHost> {
  const host = await hostWithWorkspace();
  const paths = [host.file('ana.jsonl', anasJourney)];
  valueOf(await host.call('import.journey', { jobId: 'j', paths, at: noon }));
  return host;
}

const detailsOf = async (host: TemporaryHost, when = at) =>
  valueOf(await host.call('contacts.details', { contactId: 1, at: when }));

describe('the details of a contact', () => {
  it('tell how trust and stage went, with the events that moved them', async () => {
    const { story, explanation, conditionSince } = await detailsOf(await hostWithAna());
    expect(story.map(({ event, stage }) => [event.split('@')[0], stage])).toEqual([
      ['permission', 'acquaintance'],
      ['t0', 'acquaintance'],
      ['t1', 'acquaintance'],
      ['r1', 'acquaintance'],
      ['purchase', 'customer'],
    ]);
    expect(story.at(-1)).toMatchObject({ stage: explanation.stage, trust: explanation.trust });
    expect(conditionSince).toBe(Date.parse('2026-03-03T10:00:00Z'));
  });

  it('carry what all stored plans have ahead, with the verdicts the planner shows', async () => {
    const host = await hostWithAna();
    const spring = planWith({});
    const summer = planWith(
      { id: 'summer', name: 'Summer', startOn: '2026-04-15', audience: { stage: ['customer'] } },
      [0],
    );
    const others = planWith({ id: 'others', audience: { stage: ['stranger'] } });
    for (const plan of [spring, summer, others]) valueOf(await host.call('plans.save', { plan, at }));
    const { planned, pressure } = await detailsOf(host);
    expect(planned.map(({ planName, step, subject }) => [planName, step, subject])).toEqual([
      ['Spring pilot', 1, 'Letter 1'],
      ['Summer', 1, 'Letter 1'],
      ['Spring pilot', 2, 'Letter 2'],
    ]);
    const checked = [spring, summer].map(
      async (plan) => valueOf(await host.call('plans.check', { plan, now: at })).touches,
    );
    const verdicts = (await Promise.all(checked)).flat();
    expect(planned.map(({ verdict }) => verdict)).toEqual(verdicts.toSorted((a, b) => (a.at < b.at ? -1 : 1)));
    // The first keeps the promise of one letter a week.
    expect(pressure.filter((jump) => jump.at > at)).toHaveLength(2);
    const [fine, tooFast] = planned;
    expect(fine).toMatchObject({ verdict: { verdict: 'fine' }, moves: [] });
    expect(tooFast?.verdict.verdict).toBe('too-fast');
    expect(tooFast?.moves[0]?.to ?? 0).toBeGreaterThan(Date.parse(tooFast?.verdict.at ?? ''));
  });

  it('leave out what a plan had for the past', async () => {
    const host = await hostWithAna();
    valueOf(await host.call('plans.save', { plan: planWith({ startOn: '2026-04-01' }, [0, 20]), at }));
    expect((await detailsOf(host)).planned.map(({ step }) => step)).toEqual([2]);
  });

  it('say since when it has been quiet when waiting alone changed the condition', async () => {
    const host = await hostWithAna();
    const beforeWithdrawal = Date.parse('2026-05-31T09:00:00Z');
    const quiet = await detailsOf(host, beforeWithdrawal);
    expect(quiet.explanation.condition).not.toBe(quiet.story.at(-1)?.condition);
    expect(quiet.conditionSince ?? 0).toBeGreaterThan(quiet.story.at(-1)?.at ?? 0);
    expect(quiet.conditionSince ?? 0).toBeLessThan(beforeWithdrawal);
  });

  it('say from when another message would be fine, and the one after it', async () => {
    const { next, explanation, answers } = await detailsOf(await hostWithAna());
    expect(next).toMatchObject({ fineFrom: at, heldBackBy: [] });
    const gapDays = ((next.thenFrom ?? 0) - at) / dayMs;
    expect(gapDays).toBeGreaterThan(explanation.limitGapDays);
    expect(answers.count).toBe(1);
  });
});

describe('what happened, noted by hand', () => {
  const note = (host: TemporaryHost, happened: Happened, text = '', when = at) =>
    host.call('contacts.recordEvent', { contactId: 1, at: when, happened, text });
  const reply: Happened = { what: 'response', type: 'reply', channel: 'email', answers: 't0' };

  it('becomes an event with its words, counts at once, and is undone', async () => {
    const host = await hostWithAna();
    const before = await detailsOf(host);
    const { ids } = valueOf(await note(host, reply, ' “Budget is decided in June” '));
    const after = await detailsOf(host);
    expect(after.events.find(({ id }) => id === ids[0])).toMatchObject({
      kind: 'response',
      answers: 't0',
      extra: { text: '“Budget is decided in June”' },
    });
    expect(after.explanation.trust).toBeGreaterThan(before.explanation.trust);
    expect(valueOf(await host.call('history.undo', {}))).toEqual({ says: 'The note of a response' });
    expect(await detailsOf(host)).toEqual(before);
  });

  it('may be a call that was taken: our touch, and their answer to it', async () => {
    const host = await hostWithAna();
    const call: Happened = {
      what: 'touch',
      channel: 'phone',
      ask: 3,
      purpose: 'offer',
      inReplyTo: null,
      response: 'call-answered',
    };
    const { ids } = valueOf(await note(host, call, 'Talked about the gyms'));
    const { events, answers } = await detailsOf(host);
    expect(events.filter(({ id }) => ids.includes(id))).toMatchObject([
      { kind: 'touch', channel: 'phone', extra: {} },
      { kind: 'response', answers: ids[0], extra: { text: 'Talked about the gyms' } },
    ]);
    expect(answers.count).toBe(2);
  });

  it('is kept twice when it happened twice', async () => {
    const host = await hostWithAna();
    const bought: Happened = { what: 'purchase', amount: '20.00', currency: 'EUR' };
    valueOf(await note(host, bought));
    valueOf(await note(host, bought));
    expect((await detailsOf(host)).events.filter(({ kind }) => kind === 'purchase')).toHaveLength(3);
  });

  it.each<Happened>([
    { what: 'complaint', type: 'spoken', channel: 'phone' },
    { what: 'withdrawal', channel: null, purpose: null },
    { what: 'note' },
  ])('may be $what', async (happened) => {
    const host = await hostWithAna();
    const { ids } = valueOf(await note(host, happened, 'Said so'));
    expect((await detailsOf(host)).events.find(({ id }) => id === ids[0])).toMatchObject({
      kind: happened.what,
      extra: { text: 'Said so' },
    });
  });

  it('is refused when it lies ahead, answers nothing that is there, or comes before what it answers', async () => {
    const host = await hostWithAna();
    const { events } = await detailsOf(host);
    expect(errorOf(await note(host, { what: 'note' }, '', noon + 1))).toMatchObject({ code: 'invalid-input' });
    expect(errorOf(await note(host, { ...reply, answers: 'r1' }))).toMatchObject({ code: 'not-found' });
    const early = Date.parse('2026-02-01T09:00:00Z');
    expect(errorOf(await note(host, reply, '', early))).toMatchObject({ code: 'invalid-input' });
    expect((await detailsOf(host)).events).toEqual(events);
  });
});

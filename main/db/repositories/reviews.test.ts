import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/domain/review/decision.ts';
import { aPlan, aStep } from '../../../shared/domain/test-plans.ts';
import { newWorkspace, noon, valueOf } from '../testing/temporary-workspace.ts';
import type { Workspace } from '../workspace.ts';
import type { Sending, StoredPackage } from './review-packages.ts';

const hash = 'a'.repeat(64);
const summary = { fine: 3, caution: 1, 'too-fast': 0, blocked: 0, contacts: 2, contactsAllFine: 1 };
const sent: StoredPackage = { planHash: hash, version: 1, plan: aPlan(), people: ['ana@example.com'], summary };
const sending: Sending = {
  shownHash: hash,
  shownNames: { plan: 'plan', steps: [], people: [] },
  sentAt: noon,
  madeBy: 'Kari',
  madeFor: null,
  redaction: 'none',
  fileName: 'spring.html',
};
const answer: Answer = {
  planHash: hash,
  by: 'Joost',
  target: { on: 'touch', contact: 'ana@example.com', step: 'one' },
  decision: 'remove',
  comment: '"<b>]]>',
  at: 5,
};

function command(workspace: Workspace, work: () => void): void {
  valueOf(
    workspace.commands.run({ name: 'test', says: 'x', at: noon }, () => {
      work();
      return { ok: true, value: null };
    }),
  );
}

describe('the version of a plan', () => {
  it('goes up with every change, comes back with undoing, and never stands for two contents', async () => {
    const workspace = newWorkspace();
    const { plans } = workspace.repositories;
    const version = () => plans.summaries()[0]?.version;
    const save = (steps: number) =>
      command(workspace, () => {
        plans.save(aPlan({ steps: Array.from({ length: steps }, (_, index) => aStep(`${index}`, index)) }), noon);
      });
    save(1);
    save(2);
    save(2);
    expect(version()).toBe(2);
    valueOf(await workspace.history.undo());
    valueOf(await workspace.history.undo());
    expect(version()).toBe(1);
    save(3);
    expect(version()).toBe(3);
    expect(plans.nextVersion('plan')).toBe(4);
    command(workspace, () => plans.remove('plan'));
    save(1);
    expect(version()).toBe(4);
  });

  it('is known only of the plan that is stored', () => {
    const { plans } = newWorkspace().repositories;
    expect(plans.version(aPlan())).toBeNull();
    plans.save(aPlan(), noon);
    expect(plans.version(aPlan())).toBe(1);
    expect(plans.version(aPlan({ name: 'Other' }))).toBeNull();
    plans.keepVersion('plan', 7);
    plans.keepVersion('plan', 2);
    expect(plans.nextVersion('plan')).toBe(8);
  });
});

describe('packages', () => {
  it('are read as they went out; sent twice they are one, with both times', () => {
    const { reviewPackages } = newWorkspace().repositories;
    reviewPackages.record(sent, sending);
    const coded = { plan: 'p', steps: [], people: [['K7Q2-9MXD', 'ana@example.com'] as [string, string]] };
    const again = {
      ...sending,
      sentAt: noon + 1,
      madeFor: 'Joost',
      redaction: 'codes' as const,
      shownHash: 'd'.repeat(64),
      shownNames: coded,
    };
    reviewPackages.record(sent, again);
    expect(reviewPackages.get(hash)).toEqual(sent);
    expect(reviewPackages.all()).toEqual([sent]);
    expect(reviewPackages.sendings(hash)).toEqual([again, sending]);
    expect(reviewPackages.get('b'.repeat(64))).toBeNull();
    expect(reviewPackages.shownAs('d'.repeat(64))).toEqual({ sent, names: [coded] });
    expect(reviewPackages.shownAs('b'.repeat(64))).toBeNull();
  });

  it('of one plan come newest version first', () => {
    const { reviewPackages } = newWorkspace().repositories;
    const newer = { ...sent, planHash: 'b'.repeat(64), version: 4 };
    const other = { ...sent, planHash: 'c'.repeat(64), plan: aPlan({ id: 'other' }) };
    for (const each of [sent, newer, other]) reviewPackages.record(each, sending);
    expect(reviewPackages.ofPlan('plan').map(({ version }) => version)).toEqual([4, 1]);
  });
});

describe('answers', () => {
  it('are read as they were merged; the newest holds, and the same again changes nothing', () => {
    const { reviewPackages, reviewAnswers } = newWorkspace().repositories;
    reviewPackages.record(sent, sending);
    const stored = { ...answer, mergedAt: noon, settled: null, settledAt: null };
    expect(reviewAnswers.merge(answer, noon)).toBe('new');
    expect(reviewAnswers.merge(answer, noon + 9)).toBe('same');
    expect(reviewAnswers.ofPackage(hash)).toEqual([stored]);
    expect(reviewAnswers.merge({ ...answer, at: 4, decision: 'approve' }, noon)).toBe('older');
    expect(reviewAnswers.merge({ ...answer, at: 6, decision: null }, noon)).toBe('newer');
    expect(reviewAnswers.get(answer)).toEqual({ ...stored, at: 6, decision: null });
  });

  it.each([[{ on: 'plan' } as const], [{ on: 'step', step: 'one' } as const], [answer.target]])(
    'keep what they are about: %j',
    (target) => {
      const { reviewPackages, reviewAnswers } = newWorkspace().repositories;
      reviewPackages.record(sent, sending);
      reviewAnswers.merge({ ...answer, target }, noon);
      expect(reviewAnswers.ofPackage(hash)[0]?.target).toEqual(target);
    },
  );

  it('are settled until the lead says something newer', () => {
    const { reviewPackages, reviewAnswers } = newWorkspace().repositories;
    reviewPackages.record(sent, sending);
    expect(reviewAnswers.settle(answer, 'applied', noon)).toBe(false);
    reviewAnswers.merge(answer, noon);
    expect(reviewAnswers.settle(answer, 'applied', noon)).toBe(true);
    expect(reviewAnswers.get(answer)).toMatchObject({ settled: 'applied', settledAt: noon });
    reviewAnswers.merge({ ...answer, at: 6, comment: 'Really' }, noon);
    expect(reviewAnswers.get(answer)).toMatchObject({ settled: null, settledAt: null });
  });

  it('are taken back and done again with the command that merged or settled them', async () => {
    const workspace = newWorkspace();
    const { reviewPackages, reviewAnswers } = workspace.repositories;
    reviewPackages.record(sent, sending);
    command(workspace, () => reviewAnswers.merge(answer, noon));
    command(workspace, () => reviewAnswers.settle(answer, 'set-aside', noon));
    valueOf(await workspace.history.undo());
    expect(reviewAnswers.get(answer)?.settled).toBeNull();
    valueOf(await workspace.history.redo());
    expect(reviewAnswers.get(answer)?.settled).toBe('set-aside');
    for (const _ of [1, 2]) valueOf(await workspace.history.undo());
    expect(reviewAnswers.ofPackage(hash)).toEqual([]);
    for (const _ of [1, 2]) valueOf(await workspace.history.redo());
    expect(reviewAnswers.get(answer)).toMatchObject({ ...answer, settled: 'set-aside' });
    expect(reviewPackages.get(hash)).toEqual(sent);
  });
});

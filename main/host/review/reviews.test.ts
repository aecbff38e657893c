import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeStep, leaveOut, removeStep } from '../../../shared/domain/plan-edits.ts';
import type { ReviewEntry, ReviewFile } from '../../../shared/formats/review-file.ts';
import { printReviewText } from '../../../shared/formats/review-text.ts';
import { errorOf, reopen, valueOf } from '../../db/testing/temporary-workspace.ts';
import { onPlan, onTouch, type ReviewHost, reviewHost, saidAt } from '../testing/review-host.ts';

const ana = { on: 'touch', contact: 'ana@example.com', step: 'two' } as const;
const removal = onTouch('ana@example.com', 'two');

async function rowsOf({ call, planHash, at }: ReviewHost) {
  return valueOf(await call('reviews.compare', { planHash, at })).rows;
}

async function listed({ call, at }: ReviewHost) {
  return valueOf(await call('reviews.list', { at }));
}

describe('a plan that goes out for review', () => {
  it('is kept as it was sent, with its version and totals', async () => {
    const host = await reviewHost();
    expect(await listed(host)).toMatchObject([
      {
        planHash: host.planHash,
        planName: 'Spring',
        version: 1,
        sendings: 1,
        madeBy: 'Kari',
        fileName: 'spring.html',
        state: 'sent',
        says: 'Version 1 is out for review',
        summary: { contacts: 2 },
        isPlanThere: true,
      },
    ]);
  });

  it('has the version that is stored, the one it was sent with before, or one that was never given', async () => {
    const host = await reviewHost();
    const other = { ...host.plan, name: 'Not stored' };
    expect((await host.send(other)).version).toBe(2);
    expect((await host.send(other)).version).toBe(2);
    await host.save({ ...host.plan, name: 'Stored' });
    expect((await host.send({ ...host.plan, name: 'Stored' })).version).toBe(3);
    expect((await host.send(host.plan)).version).toBe(1);
    expect((await listed(host)).map(({ version, sendings }) => [version, sendings])).toEqual(
      expect.arrayContaining([
        [1, 2],
        [2, 2],
        [3, 1],
      ]),
    );
  });

  it('is no command that undoing would take back', async () => {
    const host = await reviewHost();
    expect(valueOf(await host.call('history.state', {})).undo).toBe('Saving Spring');
    valueOf(await host.call('history.undo', {}));
    expect(await listed(host)).toMatchObject([{ isPlanThere: false }]);
  });
});

describe('an answer that comes back', () => {
  it('is merged whole, kept with who said it when, and changes no plan', async () => {
    const host = await reviewHost();
    const merged = valueOf(
      await host.call('reviews.merge', {
        sources: [{ text: host.answer([onPlan({ decision: 'change', comment: 'See step 2' }), removal]) }],
        at: host.at,
      }),
    );
    expect(merged.files).toMatchObject([{ by: 'Joost Vermeulen', version: 1, entries: 2, new: 2, newer: 0 }]);
    expect(await rowsOf(host)).toMatchObject([
      { target: { on: 'plan' }, decision: 'change', comment: 'See step 2', at: Date.parse(saidAt), settled: null },
      { target: ana, decision: 'remove', canApply: true, conflicts: [] },
    ]);
    expect(await host.stored()).toEqual(host.plan);
    expect(await listed(host)).toMatchObject([
      { state: 'changes-asked', open: 2, signOffs: [{ by: 'Joost Vermeulen' }] },
    ]);
  });

  it('twice is the same as once, and an older word of the same person changes nothing', async () => {
    const host = await reviewHost();
    valueOf(await host.merge(host.answer([removal])));
    const before = await rowsOf(host);
    const older = host.answer([{ ...removal, decision: 'approve', at: '2026-05-05T08:00:00Z' }]);
    expect(valueOf(await host.merge(host.answer([removal])))).toMatchObject({ files: [{ same: 1, new: 0 }] });
    expect(valueOf(await host.merge(older))).toMatchObject({ files: [{ older: 1 }] });
    expect(await rowsOf(host)).toEqual(before);
  });

  it('ends the same in any order, of one lead or two', async () => {
    const entry = fc.record({
      place: fc.constantFrom({ on: 'plan' }, { on: 'step', step: 'one' }, ana),
      decision: fc.constantFrom('approve', 'change', 'remove', null),
      comment: fc.constantFrom('', 'later'),
      at: fc.constantFrom('2026-05-05T09:00:00Z', '2026-05-05T09:30:00Z'),
    });
    const file = fc.record({ by: fc.constantFrom('Joost', 'Mette'), said: fc.array(entry, { maxLength: 4 }) });
    const [one, two] = [await reviewHost(), await reviewHost()];
    expect(one.planHash).toBe(two.planHash);
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
        const texts = files.map(({ by, said }) =>
          one.answer(
            said.map(({ place, ...rest }) => ({ ...place, ...rest }) as ReviewEntry),
            { by },
          ),
        );
        for (const text of texts) valueOf(await one.merge(text));
        valueOf(await two.merge(...texts.toReversed()));
        expect(await rowsOf(two)).toEqual(await rowsOf(one));
      }),
      { seed: 5, numRuns: 25 },
    );
  });

  it('is read out of a mail it was pasted from, and its marks are kept as text', async () => {
    const host = await reviewHost();
    const comment = '<script>alert(1)</script> ]]> =HYPERLINK("x")';
    const mail = `Hello Kari,\n\n${host.answer([{ ...removal, comment }])}\n\nJoost`;
    valueOf(await host.merge(mail));
    expect(await rowsOf(host)).toMatchObject([{ comment }]);
  });

  it('is read out of what a page copied as text, as a mail program quotes it', async () => {
    const host = await reviewHost();
    const review = JSON.parse(host.answer([onPlan({ comment: 'a } b { c' }), removal])) as ReviewFile;
    const copied = printReviewText(review, ({ on }) => on);
    const quoted = `On Tuesday Joost wrote:\n${copied.replace(/^/gm, '> ')}\nThank you!`;
    expect(valueOf(await host.merge(copied))).toMatchObject({ files: [{ new: 2 }] });
    expect(valueOf(await host.merge(quoted))).toMatchObject({ files: [{ same: 2 }] });
  });

  it('is read beside those of others out of one thread of mails', async () => {
    const host = await reviewHost();
    const copied = (by: string, decision: 'approve' | 'remove') =>
      printReviewText(JSON.parse(host.answer([{ ...removal, decision }], { by })) as ReviewFile, ({ on }) => on);
    const thread = `No, she waits for it.\n\n${copied('Mette', 'approve')}\nJoost wrote:\n${copied('Joost', 'remove').replace(/^/gm, '> ')}`;
    expect(valueOf(await host.merge(thread)).files.map(({ by }) => by)).toEqual(['Mette', 'Joost']);
    expect((await rowsOf(host)).map(({ by, decision }) => [by, decision])).toEqual([
      ['Joost', 'remove'],
      ['Mette', 'approve'],
    ]);
  });

  it('is read as mails leave it: lines broken within texts, other spaces, links beside addresses', async () => {
    const host = await reviewHost();
    const comment = `${'Not before the summer holidays, please. '.repeat(4)}"Quoted" and \\ too.\n\nJoost`;
    const file = JSON.stringify(JSON.parse(host.answer([{ ...removal, comment }])), null, 2);
    const wrapped = file
      .replaceAll(/(.{60,72}) /g, '$1 \r\n')
      .replaceAll(/^ +/gm, (indent) => '\u00A0'.repeat(indent.length))
      .replace('"ana@example.com"', '"ana@example.com <mailto:ana@example.com>"');
    expect(wrapped.split('\n').length).toBeGreaterThan(file.split('\n').length);
    valueOf(await host.merge(`> ${wrapped.replaceAll('\n', '\n> ')}`));
    expect(await rowsOf(host)).toMatchObject([{ target: ana, comment }]);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8 with its mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 of the other order', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le')],
    ['the letters of western Windows', (text) => Buffer.from(text, 'latin1')],
  ])('is read from a file that an editor saved in %s', async (_, encode) => {
    const host = await reviewHost();
    const text = host.answer([{ ...removal, comment: 'Erst später für sie' }], { by: 'Jörg Weiß' });
    const path = join(host.folder, 'answer.json');
    writeFileSync(path, encode(text));
    valueOf(await host.call('reviews.merge', { sources: [{ path }], at: host.at }));
    expect(await rowsOf(host)).toMatchObject([{ by: 'Jörg Weiß', comment: 'Erst später für sie' }]);
  });

  it.each(['initials', 'codes', 'all'] as const)(
    'is understood where the page showed %s in place of names',
    async (redact) => {
      const host = await reviewHost();
      const { sent } = await host.send(host.plan, redact);
      const shown = sent.shownNames.people.find(([, meant]) => meant === 'ana@example.com')?.[0];
      if (shown === undefined) throw new Error('Ana is shown by her name');
      const plan = { id: sent.shownNames.plan, name: host.plan.name, version: 1, hash: sent.shownHash };
      valueOf(await host.merge(host.answer([onTouch(shown, 'two')], { plan })));
      expect(await rowsOf(host)).toMatchObject([{ target: ana }]);
    },
  );

  it('may name a person by the code that any export has for them', async () => {
    const host = await reviewHost();
    const copy = join(host.folder, 'copy.unhurried');
    valueOf(await host.call('workspace.backup', { out: copy }));
    const { contactCodes, contacts } = reopen(copy).repositories;
    const id = contacts.find('ana@example.com')?.id;
    if (id === undefined) throw new Error('no Ana');
    valueOf(await host.merge(host.answer([onTouch(contactCodes.codeOf(id), 'two')])));
    expect(await rowsOf(host)).toMatchObject([{ target: ana }]);
  });
});

describe('applying what a lead decided', () => {
  const which = [{ by: 'Joost Vermeulen', target: ana }];

  it('leaves touches out and removes steps as one command, which is undone and done again', async () => {
    const host = await reviewHost();
    const { call, planHash, at } = host;
    const stepOne = { on: 'step', step: 'one' } as const;
    valueOf(await host.merge(host.answer([removal, { ...stepOne, decision: 'remove', comment: '', at: saidAt }])));
    const both = [...which, { by: 'Joost Vermeulen', target: stepOne }];
    expect(valueOf(await call('reviews.apply', { planHash, which: both, at, doing: 'Applying 2 decisions' }))).toEqual({
      applied: 2,
    });
    const applied = removeStep(leaveOut(host.plan, [{ contact: ana.contact, step: ana.step }]), 'one');
    expect(await host.stored()).toEqual(applied);
    expect(await rowsOf(host)).toMatchObject([
      { settled: 'applied', isInEffect: true },
      { settled: 'applied', isInEffect: true },
    ]);
    expect(valueOf(await call('history.undo', {}))).toEqual({ says: 'Applying 2 decisions' });
    expect(await host.stored()).toEqual(host.plan);
    expect(await rowsOf(host)).toMatchObject([{ settled: null }, { settled: null }]);
    valueOf(await call('history.redo', {}));
    expect(await host.stored()).toEqual(applied);
  });

  it('meets edits made meanwhile: it names them, keeps them, and does what can be done', async () => {
    const host = await reviewHost();
    valueOf(await host.merge(host.answer([removal])));
    await host.save(changeStep(host.plan, 'two', { offsetDays: 9, body: 'Hello' }));
    expect((await rowsOf(host))[0]).toMatchObject({ canApply: true, conflicts: [{ code: 'moved' }, { code: 'text' }] });
    valueOf(await host.call('reviews.apply', { planHash: host.planHash, which, at: host.at, doing: 'x' }));
    expect(await host.stored()).toMatchObject({
      steps: [{ id: 'one' }, { id: 'two', offsetDays: 9, body: 'Hello' }],
      adjustments: [{ contact: 'ana@example.com', step: 'two', leftOut: true }],
    });
  });

  it('does nothing of several when one of them cannot be done', async () => {
    const host = await reviewHost();
    const { call, planHash, at } = host;
    valueOf(await host.merge(host.answer([removal, onTouch('bo@example.com', 'one')])));
    await host.save(removeStep(host.plan, 'one'));
    const gone = { by: 'Joost Vermeulen', target: { on: 'touch', contact: 'bo@example.com', step: 'one' } } as const;
    expect(await call('reviews.apply', { planHash, which: [...which, gone], at, doing: 'x' })).toMatchObject({
      ok: false,
    });
    expect((await host.stored()).adjustments).toEqual([]);
    expect(await rowsOf(host)).toMatchObject([
      { conflicts: [{ code: 'step-gone' }], canApply: false },
      { settled: null },
    ]);
    valueOf(await call('plans.remove', { id: 'plan' }));
    expect(errorOf(await call('reviews.apply', { planHash, which, at, doing: 'x' }))).toMatchObject({
      code: 'conflict',
    });
  });

  it('can be said to be seen to or set aside instead, until the lead says something newer', async () => {
    const host = await reviewHost();
    const { call, planHash, at } = host;
    valueOf(await host.merge(host.answer([removal])));
    const place = { planHash, by: 'Joost Vermeulen', target: ana, at };
    valueOf(await call('reviews.settle', { ...place, settled: 'set-aside' }));
    expect((await listed(host))[0]?.open).toBe(0);
    expect(valueOf(await call('history.undo', {}))).toEqual({ says: 'Setting an answer aside' });
    expect((await listed(host))[0]?.open).toBe(1);
    expect(errorOf(await call('reviews.settle', { ...place, by: 'Zoe', settled: null }))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a sign-off', () => {
  it('is for the plan as it was reviewed: what changed since is counted, and undoing it brings the approval back', async () => {
    const host = await reviewHost();
    const says = async () => valueOf(await host.call('reviews.ofPlan', { planId: 'plan', at: host.at }))?.says;
    expect(valueOf(await host.call('reviews.ofPlan', { planId: 'none', at: host.at }))).toBeNull();
    valueOf(await host.merge(host.answer([onPlan()])));
    expect(await says()).toBe('Approved for version 1');
    await host.save(changeStep(host.plan, 'two', { ask: 1 }));
    expect(await says()).toBe('Approved for version 1, 2 touches changed since');
    await host.send(await host.stored());
    expect(await says()).toBe('Approved for version 1, 2 touches changed since');
    valueOf(await host.call('history.undo', {}));
    expect(await says()).toBe('Approved for version 1');
  });
});

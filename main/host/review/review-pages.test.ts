import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStep } from '../../../shared/domain/plan-edits.ts';
import { parseReviewFile, type ReviewFile } from '../../../shared/formats/review-file.ts';
import { errorOf, valueOf } from '../../db/testing/temporary-workspace.ts';
import { onPlan, onTouch, reviewHost } from '../testing/review-host.ts';

describe('somebody’s page', () => {
  it('is opened with everything it shows, and its answer comes back', async () => {
    const host = await reviewHost();
    const path = join(host.folder, 'spring.html');
    const opened = valueOf(await host.call('reviews.openPage', { path }));
    expect(opened).toMatchObject({ plan: host.plan, planVersion: 1, planHash: host.planHash, madeBy: 'Kari' });
    expect(valueOf(await host.call('reviews.list', { at: host.at }))[0]).toMatchObject({ madeFor: 'Joost' });
    expect([...opened.people.keys()]).toEqual(['ana@example.com', 'bo@example.com']);
    const out = join(host.folder, 'answer.json');
    const review: ReviewFile = {
      unhurriedReview: 1,
      plan: { id: host.plan.id, name: host.plan.name, version: 1, hash: host.planHash },
      by: 'Joost',
      savedAt: '2026-05-05T10:00:00Z',
      entries: [onTouch('ana@example.com', 'two')],
    };
    const { bytes } = valueOf(await host.call('reviews.saveAnswer', { review, out }));
    const text = readFileSync(out, 'utf8');
    expect(Buffer.byteLength(text)).toBe(bytes);
    expect(valueOf(parseReviewFile(text))).toEqual(review);
    expect(valueOf(await host.call('reviews.merge', { sources: [{ path: out }], at: host.at }))).toMatchObject({
      files: [{ by: 'Joost', new: 1 }],
    });
  });

  it('asks for the passphrase it takes', async () => {
    const host = await reviewHost();
    const path = join(host.folder, 'secret.html');
    const asked = { plan: host.plan, now: host.at, format: 'html', out: path, passphrase: 'korrekt häst' } as const;
    valueOf(await host.call('plans.export', asked));
    const open = (passphrase: string | null) => host.call('reviews.openPage', { path, passphrase });
    expect(errorOf(await open(null))).toMatchObject({ code: 'storage', kind: 'passphrase-needed' });
    expect(errorOf(await open('wrong horse'))).toMatchObject({ code: 'storage', kind: 'wrong-passphrase' });
    expect(valueOf(await open('korrekt häst')).planHash).toBe(host.planHash);
  });

  it('is refused when it is none, and no answer is written that could not be read', async () => {
    const host = await reviewHost();
    const path = host.file('letter.html', '<!doctype html><p>Hello</p>');
    expect(errorOf(await host.call('reviews.openPage', { path }))).toMatchObject({ code: 'invalid-input' });
    const out = join(host.folder, 'answer.json');
    const review = { unhurriedReview: 1, by: '' } as unknown as ReviewFile;
    expect(errorOf(await host.call('reviews.saveAnswer', { review, out }))).toMatchObject({ code: 'invalid-input' });
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });

  it('is worked out again by itself, for it carries its plan', async () => {
    const host = await reviewHost();
    const path = join(host.folder, 'spring.html');
    await host.save(changeStep(host.plan, 'two', { ask: 1 }));
    expect(valueOf(await host.call('reviews.recheck', { plan: null, path }))).toMatchObject({ same: true, causes: [] });
  });
});

describe('a page that goes out again', () => {
  it('tells who answered the version before, and what changed since', async () => {
    const host = await reviewHost();
    const path = join(host.folder, 'spring.html');
    const since = async () => valueOf(await host.call('reviews.openPage', { path })).sinceReview;
    expect(await since()).toBeNull();
    valueOf(await host.merge(host.answer([onPlan({ decision: 'change' }), onTouch('ana@example.com', 'two')])));
    await host.send(host.plan);
    expect(await since()).toBeNull();
    const changed = changeStep(host.plan, 'two', { offsetDays: 8 });
    await host.save(changed);
    await host.send(changed);
    expect(await since()).toEqual({
      version: 1,
      by: 'Joost Vermeulen',
      at: Date.parse('2026-05-05T09:00:00Z'),
      decision: 'change',
      changes: [{ says: 'Step 2 moved from Monday 25 May 2026 to Tuesday 26 May 2026.', step: 'two', contact: null }],
    });
  });
});

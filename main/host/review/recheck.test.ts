import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStep } from '../../../shared/domain/plan-edits.ts';
import { errorOf, valueOf } from '../../db/testing/temporary-workspace.ts';
import { type ReviewHost, reviewHost } from '../testing/review-host.ts';

async function exported(host: ReviewHost): Promise<string> {
  const out = join(host.folder, 'verdicts.json');
  valueOf(await host.call('plans.export', { plan: host.plan, now: host.at, format: 'json', out }));
  return out;
}

async function addEvents(host: ReviewHost, ...lines: readonly string[]): Promise<void> {
  const path = host.file('more.jsonl', lines.join('\n'));
  valueOf(await host.call('import.journey', { jobId: 'i', paths: [path], at: host.at }));
}

const complaint =
  '{"contact":"ana@example.com","at":"2026-04-20T09:00:00Z","kind":"complaint","id":"c1","type":"spam","channel":"email"}';

describe('exported verdicts worked out again', () => {
  it('are the same for their own instant, also when more happened after it', async () => {
    const host = await reviewHost();
    const path = await exported(host);
    await addEvents(host, complaint.replace('2026-04-20', '2026-07-20'));
    expect(valueOf(await host.call('reviews.recheck', { plan: host.plan, path }))).toEqual({
      unhurriedRecheck: 1,
      now: '2026-05-04T12:00:00.000Z',
      same: true,
      versions: [],
      touches: [],
      causes: [],
    });
  });

  it('name the one event that came in since', async () => {
    const host = await reviewHost();
    const path = await exported(host);
    await addEvents(host, complaint);
    const again = valueOf(await host.call('reviews.recheck', { plan: host.plan, path }));
    expect(again).toMatchObject({
      same: false,
      versions: [],
      touches: [{ contact: 'ana@example.com' }, { contact: 'ana@example.com' }],
    });
    expect(again.causes).toEqual([
      {
        contact: 'ana@example.com',
        says: 'ana@example.com: the complaint of 20 April 2026 was not there when this was exported.',
        events: ['c1'],
      },
    ]);
  });

  it('name several that came in since, and say when no event explains it', async () => {
    const host = await reviewHost();
    const path = await exported(host);
    await addEvents(
      host,
      complaint,
      complaint.replace('c1', 'c2').replace('2026-04-20', '2026-04-22').replace('spam', 'review'),
    );
    const [cause] = valueOf(await host.call('reviews.recheck', { plan: host.plan, path })).causes;
    expect(cause).toMatchObject({ events: ['c1', 'c2'] });
    valueOf(await host.call('history.undo', {}));
    await addEvents(
      host,
      '{"contact":"bo@example.com","at":"2026-01-05T08:00:00Z","kind":"withdrawal"}',
      '{"contact":"bo@example.com","at":"2026-01-06T08:00:00Z","kind":"permission","channel":"email","purpose":"offer","method":"verbal"}',
    );
    const other = valueOf(await host.call('reviews.recheck', { plan: host.plan, path }));
    expect(other.causes.every(({ contact }) => contact === 'bo@example.com')).toBe(true);
  });

  it('say what else differs: another plan, or another version of the rules', async () => {
    const host = await reviewHost();
    const path = await exported(host);
    const moved = changeStep(host.plan, 'two', { offsetDays: 8 });
    const again = valueOf(await host.call('reviews.recheck', { plan: moved, path }));
    expect(again.touches[0]?.says).toBe('was planned for 2026-05-25T09:00:00.000Z; here for 2026-05-26T09:00:00.000Z.');
    const verdicts = valueOf(await host.call('plans.check', { plan: host.plan, now: host.at }));
    const older = host.file('older.json', JSON.stringify({ ...verdicts, modelVersion: '0.1', policyVersion: 99 }));
    expect(valueOf(await host.call('reviews.recheck', { plan: host.plan, path: older }))).toMatchObject({
      same: false,
      touches: [],
      versions: [/model was version 0.1/, /policy was version 99/].map((says) => expect.stringMatching(says)),
    });
  });

  it('are refused when the file holds none', async () => {
    const host = await reviewHost();
    const ask = async (name: string, text: string) =>
      errorOf(await host.call('reviews.recheck', { plan: host.plan, path: host.file(name, text) }));
    expect(await ask('a.json', '{')).toMatchObject({ code: 'invalid-input' });
    expect(await ask('b.json', '{"unhurriedVerdicts":1}')).toMatchObject({
      says: 'b.json holds no verdicts that this program can read.',
    });
    const path = await exported(host);
    expect(errorOf(await host.call('reviews.recheck', { plan: null, path }))).toMatchObject({ code: 'invalid-input' });
  });
});

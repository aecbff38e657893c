import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { recheckSchema, reviewMergeSchema } from '../../shared/formats/review-documents.ts';
import { newShell, type Shell } from './testing/run-command-line.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const plan = {
  unhurriedPlan: 1,
  id: 'spring-welcome',
  name: 'Spring welcome',
  timeZone: 'Europe/Berlin',
  startOn: '2026-05-04',
  audience: ['ana@example.com', 'bo@example.com'],
  steps: [{ id: 'hello', offsetDays: 0, at: '09:30', channel: 'email', purpose: 'offer', ask: 2 }],
};
const inW = ['-w', 'w.unhurried'] as const;
const now = ['--now', '2026-05-01T00:00:00Z'] as const;

async function sentShell(): Promise<Shell & { readonly hash: string }> {
  const shell = newShell();
  shell.write('people.csv', 'Email,First Name\nana@example.com,Ana\nbo@example.com,Bo\n');
  shell.write('plan.json', JSON.stringify(plan));
  await shell.run('init', 'w.unhurried');
  await shell.run('import', 'contacts', 'people.csv', ...inW);
  expect(
    await shell.run(
      'export',
      'plan.json',
      ...inW,
      ...now,
      '--format',
      'html',
      '-o',
      'plan.html',
      '--by',
      'Kari',
      '--for',
      'Joost',
    ),
  ).toMatchObject({ exit: 0 });
  const hash = /\b[0-9a-f]{64}\b/.exec(readFileSync(join(shell.folder, 'plan.html'), 'utf8'))?.[0];
  expect(readFileSync(join(shell.folder, 'plan.html'), 'utf8')).toContain('<bdi>Joost</bdi>');
  if (hash === undefined) throw new Error('the page has no mark');
  return { ...shell, hash };
}

function answer(hash: string, by: string, decision: string, at = '2026-05-02T09:00:00Z'): string {
  return JSON.stringify({
    unhurriedReview: 1,
    plan: { id: plan.id, name: plan.name, version: 1, hash },
    by,
    savedAt: '2026-05-02T10:00:00Z',
    entries: [
      { on: 'plan', decision: 'approve', comment: '', at },
      { on: 'touch', contact: 'ana@example.com', step: 'hello', decision, comment: 'Too early\nfor her', at },
    ],
  });
}

describe('review merge', () => {
  it('says who decided what, twice the same, and two leads who disagree', async () => {
    const shell = await sentShell();
    shell.write('joost.json', answer(shell.hash, 'Joost', 'remove'));
    shell.write('mette.json', answer(shell.hash, 'Mette', 'approve'));
    const first = await shell.run('review', 'merge', 'joost.json', ...inW);
    expect(first).toMatchObject({ exit: 0, errors: '' });
    expect(first.out).toContain('joost.json: Joost on version 1 of Spring welcome, 2 answers: 2 new.');
    expect(first.out).toContain('Spring welcome: Approved for version 1.');
    expect(first.out).toContain('“Too early for her”');
    const merged = await shell.run('review', 'merge', 'joost.json', 'mette.json', ...inW, '--json');
    const document = reviewMergeSchema.parse(merged.json());
    expect(document.files.map((file) => [file.by, file.new, file.same])).toEqual([
      ['Joost', 0, 2],
      ['Mette', 2, 0],
    ]);
    const [review] = document.reviews;
    expect(review).toMatchObject({ plan: 'spring-welcome', hash: shell.hash, state: 'approved' });
    expect(review?.decisions.map(({ on, by, decision }) => [on, by, decision])).toEqual([
      ['plan', 'Joost', 'approve'],
      ['plan', 'Mette', 'approve'],
      ['touch', 'Joost', 'remove'],
      ['touch', 'Mette', 'approve'],
    ]);
    expect(review?.decisions[2]?.conflicts.map(({ code }) => code)).toContain('leads-disagree');
    const again = await shell.run('review', 'merge', 'mette.json', 'joost.json', ...inW, '--json');
    expect(reviewMergeSchema.parse(again.json()).reviews).toEqual(document.reviews);
  });

  it('shows a comment as text that moves no cursor and turns no line around', async () => {
    const shell = await sentShell();
    const comment = '\u001B[2J\u001B]0;mine\u0007\r\u202Eevil\u009B1m';
    shell.write(
      'joost.json',
      answer(shell.hash, 'Joost', 'remove').replace('"Too early\\nfor her"', JSON.stringify(comment)),
    );
    const merged = await shell.run('review', 'merge', 'joost.json', ...inW);
    expect(merged).toMatchObject({ exit: 0 });
    expect(merged.out).toContain('evil');
    expect(merged.out).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E]/u);
  });

  it('refuses all when one file is none of this workspace, and says so', async () => {
    const shell = await sentShell();
    shell.write('joost.json', answer(shell.hash, 'Joost', 'remove'));
    shell.write('other.json', answer('f'.repeat(64), 'Joost', 'remove'));
    shell.write('cut.json', answer(shell.hash, 'Joost', 'remove').slice(0, 100));
    for (const other of ['other.json', 'cut.json', 'plan.html', 'none.json']) {
      const refused = await shell.run('review', 'merge', 'joost.json', other, ...inW, '--json');
      expect(refused).toMatchObject({ exit: 2, out: '' });
      expect(refused.errors).toContain(other);
    }
    const merged = await shell.run('review', 'merge', 'joost.json', ...inW, '--json');
    expect(reviewMergeSchema.parse(merged.json()).files[0]).toMatchObject({ new: 2, same: 0 });
  });
});

describe('check --against', () => {
  it('ends with 0 when every verdict is as exported, and with 1 and the reason when not', async () => {
    const shell = await sentShell();
    await shell.run('export', 'plan.json', ...inW, ...now, '--format', 'json', '-o', 'out.json');
    const same = await shell.run('check', 'plan.json', ...inW, '--against', 'out.json', '--json');
    expect(same.exit).toBe(0);
    expect(recheckSchema.parse(same.json())).toMatchObject({ same: true, touches: [] });
    shell.write('more.jsonl', '{"contact":"ana@example.com","at":"2026-04-01","kind":"withdrawal","id":"w1"}\n');
    await shell.run('import', 'journey', 'more.jsonl', ...inW);
    const other = await shell.run('check', 'plan.json', ...inW, '--against', 'out.json');
    expect(other.exit).toBe(1);
    expect(other.out).toContain('Ana: the withdrawal of 1 April 2026 was not there when this was exported.');
    const both = await shell.run('check', 'plan.json', ...inW, ...now, '--against', 'out.json');
    expect(both).toMatchObject({ exit: 2, out: '' });
    expect(await shell.run('check', 'plan.json', ...inW, '--against', 'plan.json')).toMatchObject({ exit: 2, out: '' });
    expect(await shell.run('check', ...inW, '--against', 'plan.html')).toMatchObject({ exit: 1 });
    expect(await shell.run('check', ...inW)).toMatchObject({ exit: 2, out: '' });
  });

  const permission =
    '{"contact":"ana@example.com","at":"2026-03-01","kind":"permission","channel":"email","purpose":"offer","method":"double-opt-in","id":"p1"}';
  const touch = (ask: number) =>
    `{"contact":"ana@example.com","at":"2026-04-28","kind":"touch","channel":"email","ask":${ask},"purpose":"offer","id":"t1"}`;

  /** Ana with two imports, exported as a page and as data. */
  async function exportedTwice() {
    const shell = await sentShell();
    const imported = async (name: string, lines: readonly string[]) => {
      shell.write(name, `${lines.join('\n')}\n`);
      const { batch } = (await shell.run('import', 'journey', name, ...inW, '--json')).json() as { batch: string };
      return batch;
    };
    await imported('permission.jsonl', [permission]);
    const batch = await imported('touch.jsonl', [touch(2)]);
    for (const format of ['json', 'html'])
      await shell.run('export', 'plan.json', ...inW, ...now, '--format', format, '-o', `out.${format}`);
    const causes = async (file: string) => (await shell.run('check', 'plan.json', ...inW, '--against', file)).out;
    return { shell, batch, imported, causes };
  }

  it.each(['out.json', 'out.html'])('says for whom events were removed since, from %s', async (file) => {
    const { shell, batch, causes } = await exportedTwice();
    await shell.run('import', 'undo', batch, ...inW);
    expect(await causes(file)).toContain('Ana: an event was removed since (2 were read then, 1 are here).');
  });

  it.each(['out.json', 'out.html'])('says for whom an event was changed since, from %s', async (file) => {
    const { shell, batch, imported, causes } = await exportedTwice();
    await shell.run('import', 'undo', batch, ...inW);
    await imported('other.jsonl', [touch(4)]);
    expect(await causes(file)).toContain(
      'Ana: an event was changed since, or one removed and another added (2 were read then, 2 are here).',
    );
  });

  it('says less of an export from before there were marks', async () => {
    const { shell, batch, causes } = await exportedTwice();
    const { journeys: _, ...old } = JSON.parse(readFileSync(join(shell.folder, 'out.json'), 'utf8')) as {
      readonly journeys: unknown;
    };
    shell.write('old.json', JSON.stringify(old));
    await shell.run('import', 'undo', batch, ...inW);
    expect(await causes('old.json')).toContain('Ana: no event that is here explains it.');
  });

  it('carries marks that say nothing of the events, and are those of the workspace alone', async () => {
    const [one, other] = [await exportedTwice(), await exportedTwice()].map(({ shell }) => {
      const { journeys } = JSON.parse(readFileSync(join(shell.folder, 'out.json'), 'utf8')) as {
        readonly journeys: readonly { readonly contact: string; readonly events: number; readonly mark: string }[];
      };
      return journeys;
    });
    expect(one?.map(({ contact, events }) => [contact, events])).toEqual([
      ['ana@example.com', 2],
      ['bo@example.com', 0],
    ]);
    expect(one?.[0]?.mark).toHaveLength(8);
    expect(one?.[0]?.mark).not.toBe(other?.[0]?.mark);
  });
});

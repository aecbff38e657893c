import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { ExportPreview } from '../../shared/contract/export-contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { parsePlanFile, printPlan } from '../../shared/formats/plan-file.ts';
import type { Result } from '../../shared/result/result.ts';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { readReviewPage } from '../import/read-review-page.ts';
import { anasJourney, hostWithWorkspace } from './testing/temporary-host.ts';

const now = Date.parse('2026-04-08T09:00:00Z');

const plan: Plan = valueOf(
  parsePlanFile({
    unhurriedPlan: 1,
    id: 'spring',
    name: 'Spring <letters>',
    timeZone: 'Europe/Berlin',
    startOn: '2026-05-04',
    audience: ['ana@example.com'],
    steps: [
      { id: 'hello', offsetDays: 0, at: '09:30', channel: 'email', purpose: 'newsletter', subject: 'Hello' },
      { id: 'card', offsetDays: 3, at: '09:30', channel: 'direct-mail', purpose: 'offer', subject: 'A card' },
      { id: 'call', offsetDays: 7, at: '09:30', channel: 'phone', purpose: 'offer', subject: 'A call' },
    ],
  }),
);

async function hostWithAna() {
  const host = await hostWithWorkspace();
  valueOf(await host.call('import.journey', { jobId: 'j', paths: [host.file('a.jsonl', anasJourney)], at: noon }));
  return host;
}

function textOf(previewed: Result<ExportPreview>): string {
  const preview = valueOf(previewed);
  if (preview.shows !== 'text') throw new Error('expected text');
  return preview.text;
}

describe('an export', () => {
  it('is written as its preview shows it, in every format', async () => {
    const host = await hostWithAna();
    for (const format of ['json', 'csv', 'html'] as const) {
      const asked = { plan, now, format, madeBy: 'Kari' };
      const out = join(host.folder, `plan.${format}`);
      const text = textOf(await host.call('plans.preview', asked));
      expect(valueOf(await host.call('plans.export', { ...asked, out }))).toMatchObject({
        bytes: Buffer.byteLength(text),
        touches: 3,
      });
      expect(readFileSync(out, 'utf8')).toBe(text);
    }
  });

  it('as a page with a passphrase opens with it alone, and its preview is open', async () => {
    const host = await hostWithAna();
    const asked = { plan, now, format: 'html', madeBy: 'Kari', passphrase: 'three grey geese' } as const;
    expect(textOf(await host.call('plans.preview', asked))).toContain('Spring');
    const out = join(host.folder, 'locked.html');
    valueOf(await host.call('plans.export', { ...asked, out }));
    const page = readFileSync(out, 'utf8');
    expect(page).not.toContain('Spring');
    expect(valueOf(await readReviewPage(page, 'three grey geese'))).toMatchObject({
      plan,
      madeBy: 'Kari',
      madeAt: now,
    });
    expect(errorOf(await readReviewPage(page, 'two grey geese'))).toMatchObject({ kind: 'wrong-passphrase' });
  });

  it('in another format is refused with a passphrase, for nothing would ask for it', async () => {
    const host = await hostWithAna();
    const asked = {
      plan,
      now,
      format: 'csv',
      out: join(host.folder, 'x.csv'),
      passphrase: 'three grey geese',
    } as const;
    expect(errorOf(await host.call('plans.export', asked))).toMatchObject({
      code: 'invalid-input',
      says: 'Only a page (html) can be given a passphrase.',
    });
    expect(existsSync(asked.out)).toBe(false);
  });

  it('as a page shows the person with where they stand, and the permissions the plan rests on', async () => {
    const host = await hostWithAna();
    const text = textOf(await host.call('plans.preview', { plan, now, format: 'html', madeBy: 'Kari' }));
    const document = new new Window().DOMParser().parseFromString(text, 'text/html');
    expect(document.querySelector('h1')?.textContent).toBe('Spring <letters>');
    expect(document.querySelector('.person summary')?.textContent).toMatch(/^ana@example\.comCustomer, trust 79/);
    expect(document.querySelector('.evidence')?.textContent).toMatch(/^Bought on .* touches? so far; the latest: /);
    const permissions = [...document.querySelectorAll('.permissions tbody tr')].map((row) =>
      [...row.children].slice(0, 3).map((cell) => cell.textContent),
    );
    expect(permissions).toEqual([
      ['Emailfor newsletter', 'Double opt-in', '1 person'],
      ['Letterfor offer', 'None is needed', '1 person'],
      ['Phonefor offer', 'None that holds: blocked', '1 person'],
    ]);
  });

  it('as a page carries the SHA-256 of the plan file, and of the one style it allows', async () => {
    const host = await hostWithAna();
    const text = textOf(await host.call('plans.preview', { plan, now, format: 'html' }));
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(text) ?? [];
    expect(text).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`.replaceAll("'", '&#39;'));
    expect(text).toContain(`content="${createHash('sha256').update(printPlan(plan)).digest('hex')}"`);
    expect(text).not.toContain('Made by</dt>');
  });

  it('says what is wrong with a plan nobody can check', async () => {
    const host = await hostWithWorkspace();
    expect(errorOf(await host.call('plans.preview', { plan, now, format: 'html' }))).toMatchObject({
      code: 'invalid-input',
      faults: [{ found: 'ana@example.com' }],
    });
  });

  it('can be stopped, and leaves the file of before as it was', async () => {
    const host = await hostWithWorkspace();
    const audience = Array.from({ length: 600 }, (_, n) => `p${n}@example.com`);
    const paths = [host.file('people.csv', ['Email', ...audience].join('\n'))];
    valueOf(await host.call('import.contacts', { jobId: 'j', paths, at: noon }));
    const out = host.file('page.html', 'the page of last week');
    const exported = host.call('plans.export', {
      plan: { ...plan, audience },
      now,
      format: 'html',
      out,
      jobId: 'stop',
    });
    let isUnderWay = false;
    while (!isUnderWay) isUnderWay = valueOf(await host.call('jobs.cancel', { jobId: 'stop' })).found;
    expect(errorOf(await exported)).toMatchObject({ code: 'cancelled' });
    expect(readFileSync(out, 'utf8')).toBe('the page of last week');
  });
});

import { expect, it } from 'vitest';
import { goAhead } from '../../../shared/domain/plan-edits.ts';
import { valueOf } from '../../db/testing/temporary-workspace.ts';
import { onPlan, onTouch, reviewHost } from '../testing/review-host.ts';

const later = Date.parse('2026-08-01T00:00:00Z');

it('the ledger holds who decided what and why, latest first, with what followed the touches that went out', async () => {
  const host = await reviewHost();
  const override = { reason: 'She asked for it', by: 'Kari', at: Date.parse('2026-05-03T09:00:00Z') };
  const ana = { contact: 'ana@example.com', step: 'one' };
  await host.save(goAhead(host.plan, [ana], override));
  valueOf(
    await host.merge(
      host.answer([onPlan({ comment: 'Go on' }), onTouch('bo@example.com', 'two', { decision: 'change' })]),
    ),
  );
  const events = [
    '{"contact":"ana@example.com","at":"2026-05-18T09:05:00Z","kind":"touch","id":"s1","channel":"email","ask":2,"purpose":"offer"}',
    '{"contact":"ana@example.com","at":"2026-05-19T09:00:00Z","kind":"response","type":"reply","answers":"s1"}',
    '{"contact":"ana@example.com","at":"2026-05-20T09:00:00Z","kind":"complaint","type":"spam","channel":"email"}',
    '{"contact":"bo@example.com","at":"2026-05-18T09:05:00Z","kind":"touch","channel":"email","ask":2,"purpose":"offer"}',
    '{"contact":"bo@example.com","at":"2026-05-21T09:00:00Z","kind":"withdrawal","channel":"email"}',
  ];
  valueOf(
    await host.call('import.journey', { jobId: 'i', paths: [host.file('later.jsonl', events.join('\n'))], at: later }),
  );
  const ledger = valueOf(await host.call('reviews.ledger', { at: later }));
  const none = { sent: 0, responses: 0, purchases: 0, complaints: 0, withdrawals: 0 };
  expect(ledger).toMatchObject([
    {
      kind: 'decision',
      by: 'Joost Vermeulen',
      decision: 'approve',
      title: 'The whole plan',
      why: 'Go on',
      version: 1,
      touches: 4,
      followed: { sent: 2, responses: 1, complaints: 1, withdrawals: 1 },
    },
    { kind: 'decision', decision: 'change', title: 'bo@example.com, step 2', touches: 1, followed: none },
    {
      kind: 'override',
      by: 'Kari',
      why: 'She asked for it',
      title: 'ana@example.com, step 1',
      decision: null,
      version: null,
      at: override.at,
      touches: 1,
      firstAt: Date.parse('2026-05-18T09:00:00Z'),
      followed: { ...none, sent: 1, responses: 1, complaints: 1 },
    },
  ]);
});

it('an override that was taken back stays in the ledger as long as it once went out', async () => {
  const host = await reviewHost();
  const override = { reason: 'Asked', by: 'Kari', at: 1 };
  const ahead = goAhead(host.plan, [{ contact: 'ana@example.com', step: 'one' }], override);
  await host.send(ahead);
  expect(valueOf(await host.call('reviews.ledger', { at: later }))).toMatchObject([{ kind: 'override', why: 'Asked' }]);
});

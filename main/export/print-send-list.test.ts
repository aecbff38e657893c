import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { aPlan, aReview, aStep, aTouch } from '../../shared/review/test-review.ts';
import { printSendList } from './print-send-list.ts';
import { aDocument, anIdentity } from './test-document.ts';

const hello = aStep({ id: 'hello', subject: 'Hello {{first_name}}' });
const call = aStep({ id: 'call', channel: 'phone', offsetDays: 7 });
const leftOut = { movedTo: null, ask: null, leftOut: true, override: null };
const plan = aPlan({
  steps: [hello, call],
  audience: ['ana', 'bo', 'cem'],
  adjustments: [{ contact: 'cem', step: 'call', ...leftOut }],
});
const override = { reason: '=He asked', by: 'Kari', at: '2026-04-08T10:00:00Z' };
const touches = [
  aTouch(plan, 'ana', call, 'caution'),
  aTouch(plan, 'ana', hello, 'fine'),
  aTouch(plan, 'bo', hello, 'too-fast'),
  aTouch(plan, 'bo', call, 'too-fast', { override }),
  aTouch(plan, 'cem', hello, 'blocked', { override }),
  aTouch(plan, 'dora', hello, 'fine', { past: true }),
];
const document = aDocument(
  aReview(plan, touches),
  new Map([
    [
      'ana',
      anIdentity('ana', {
        firstName: '=Ana',
        externalId: '007',
        phone: '+385 91',
        merged: new Map([['first_name', 'Ana']]),
      }),
    ],
    ['bo', anIdentity('bo', { phone: '+cmd|x' })],
  ]),
);

const list = [
  ...(printSendList(document, { events: 'step', told: () => undefined, protection: null }) as Iterable<string>),
].join('');
const rows = Papa.parse<Record<string, string>>(list, { header: true, skipEmptyLines: true }).data;
const said = rows.map((row) => [row['list'], row['step'], row['contact'], row['why']]);

it('lists whom each step goes to, by step, and then everyone it does not go to, with the reason', () => {
  expect(said).toEqual([
    ['send', '1', 'ana', ''],
    ['send', '2', 'ana', 'Goes out with caution.'],
    ['send', '2', 'bo', 'Goes ahead by decision of Kari: =He asked'],
    ['suppress', '1', 'bo', 'Too fast. This is too-fast.'],
    // No decision sends what there is no permission for.
    ['suppress', '1', 'cem', 'Blocked. This is blocked.'],
    ['suppress', '1', 'dora', 'Its date has passed.'],
    ['suppress', '2', 'cem', 'Left out of this step by the planner.'],
  ]);
});

it('has the date in the zone of the plan, the id of the CRM, the text as the person gets it, and no formula', () => {
  expect(rows[0]).toMatchObject({
    date: '2026-04-14',
    time: '09:30',
    channel: 'email',
    'crm id': '007',
    phone: '+385 91',
    'first name': "'=Ana",
    subject: 'Hello Ana',
  });
  expect(rows[2]).toMatchObject({ phone: "'+cmd|x" });
});

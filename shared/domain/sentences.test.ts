import { describe, expect, test } from 'vitest';
import { checkContact } from './check-plan.ts';
import type { Contact, Fact } from './contact.ts';
import type { JourneyEvent } from './event.ts';
import { orderEvents } from './journey.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { dayMs, toIso } from './time.ts';

const now = Date.parse('2026-05-04T07:00:00Z');
const agreed = anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', channel: 'any', purpose: 'offer' });

interface Case {
  readonly contact?: Partial<Contact>;
  readonly events?: readonly JourneyEvent[];
  readonly facts?: readonly Fact[];
  readonly touch?: Partial<PlannedTouch>;
  readonly before?: readonly PlannedTouch[];
  readonly policy?: Partial<Policy>;
}

/** The verdict of one touch for Xenia, who agreed to offers on any channel unless the case says otherwise. */
function judged({ contact = {}, events = [agreed], facts = [], touch = {}, before = [], policy = {} }: Case) {
  const planned = aPlannedTouch({ at: Date.parse('2026-05-05T09:00:00Z'), ...touch });
  const touches = checkContact({
    planned: [...before, planned],
    pace: 'fixed',
    journey: { contact: aContact(contact), facts, events: orderEvents(events) },
    otherTouches: [],
    policy: { ...defaultPolicy, ...policy },
    now,
  });
  const verdict = touches.at(-1);
  if (verdict === undefined) throw new Error('no verdict');
  return { ...verdict, reason: (code: string) => verdict.reasons.find((reason) => reason.code === code) };
}

describe('what would help where no date does', () => {
  const refused = (...events: readonly JourneyEvent[]) => judged({ events: [agreed, ...events] }).instead;
  const after = '2026-03-01T08:00:00Z';

  test('is a new address after a bounce of mail, and another channel where a number failed', () => {
    expect(refused(anEvent({ kind: 'bounce', at: after }))).toBe('A new address, or another channel.');
    const call = {
      events: [agreed, anEvent({ kind: 'bounce', at: after, channel: 'phone' })],
      touch: { channel: 'phone' },
    };
    expect(judged(call as Case).instead).toBe('Another channel.');
  });

  test('is no other channel where all are closed', () => {
    expect(refused(anEvent({ kind: 'complaint', at: after }))).toBe(
      'A permission that is newer than the complaint; until then no channel is open.',
    );
    expect(refused(anEvent({ kind: 'withdrawal', at: after }))).toBe('A new permission for offer by email.');
    expect(judged({ contact: { doNotContact: true } }).instead).toBe(
      'Nothing but leaving Xenia out, as long as the mark stands.',
    );
  });

  test('is another channel where one is closed', () => {
    expect(refused(anEvent({ kind: 'withdrawal', at: after, channel: 'email' }))).toBe(
      'A permission for offer by email, or another channel.',
    );
    expect(judged({ events: [] }).instead).toBe('A permission for offer by email, or another channel.');
  });

  test('is what the rule of law that refuses would be content with', () => {
    const policy = { sendingTool: { unsubscribeLink: false, postalAddress: true, oneClick: true } };
    expect(judged({ contact: { country: 'US' }, policy }).instead).toBe(
      'A sending tool that adds it, or another channel.',
    );
    const single = anEvent({ ...agreed, kind: 'permission', at: toIso(agreed.at), method: 'single-opt-in' });
    expect(judged({ contact: { country: 'DE' }, events: [single] }).instead).toBe(
      'A double opt-in, or another channel.',
    );
  });

  test('names the permission first toward somebody who allowed nothing', () => {
    const letter = judged({ events: [], touch: { channel: 'direct-mail', ask: 4 } });
    expect(letter.instead).toBe('A permission first, or a smaller ask: answering or giving something.');
  });
});

describe('a rule of law', () => {
  test('that only cautions is cleared by no date', () => {
    const { verdict, reason } = judged({ contact: { country: 'FR' } });
    expect(verdict).toBe('caution');
    expect(reason('law')).toMatchObject({ severity: 'caution', clearsAt: null });
  });

  test('of calling hours clears when they begin', () => {
    const early = { at: Date.parse('2026-05-05T11:00:00Z'), channel: 'phone', ask: 2 } as const;
    const { reason } = judged({ contact: { country: 'US', timeZone: 'America/New_York' }, touch: early });
    expect(reason('law')?.clearsAt).toBe('2026-05-04T12:00:00.000Z');
  });
});

describe('quiet time', () => {
  const quiet = { quietHours: [{ channels: ['email'], from: '20:00', until: '08:00' }] } as const;
  const late = { at: Date.parse('2026-05-09T16:00:00Z') };

  test('says the time of day in the zone of the contact, also half hours off', () => {
    const { reason } = judged({ contact: { timeZone: 'Asia/Kolkata' }, touch: late, policy: quiet });
    expect(reason('quiet-hours')?.sentence).toBe("In Xenia's time zone this falls on 21:30, within quiet hours.");
  });

  test('does not claim a zone that nobody knows', () => {
    const { reason } = judged({ touch: { at: Date.parse('2026-05-09T21:00:00Z') }, policy: quiet });
    expect(reason('quiet-hours')?.sentence).toBe(
      'The time zone of Xenia is not known; in UTC this falls on 21:00, within quiet hours.',
    );
  });

  test('says the weekday and the date', () => {
    const policy = { quietWeekdays: [6], holidays: ['2026-05-10'] };
    const zone = { timeZone: 'Europe/Berlin' };
    expect(judged({ contact: zone, touch: late, policy }).reason('quiet-hours')?.sentence).toBe(
      "In Xenia's time zone this falls on Saturday 9 May 2026, a day of the week on which nothing goes out.",
    );
    const sunday = { at: late.at + dayMs };
    expect(judged({ contact: zone, touch: sunday, policy }).reason('quiet-hours')?.sentence).toBe(
      "In Xenia's time zone this falls on Sunday 10 May 2026, a holiday.",
    );
  });
});

describe('a cap', () => {
  const sent = (at: string) => anEvent({ kind: 'touch', id: at, at, purpose: 'service', ask: 1 });
  const capped = (atMost: number, touches: readonly JourneyEvent[]) => {
    const caps = [{ channel: 'email', atMost, windowDays: 14 }] as const;
    return judged({ events: [agreed, ...touches], policy: { caps } }).reason('cap')?.sentence;
  };

  test('says what is allowed, what came before, and the first day with room at the time of day', () => {
    const offer = anEvent({ kind: 'touch', id: 't', at: '2026-04-28T12:00:00Z', purpose: 'offer' });
    expect(capped(1, [sent('2026-04-27T12:00:00Z'), offer])).toBe(
      'The policy allows 1 touch by email in 14 days; 1 comes before this one. There is room from Wednesday 13 May 2026.',
    );
    expect(capped(2, [offer, { ...offer, id: 'u' }])).toMatch(
      /^The policy allows 2 touches by email in 14 days; 2 come before this one\./,
    );
  });
});

describe('silence', () => {
  const weekly = (weeks: number): readonly JourneyEvent[] => [
    anEvent({ kind: 'permission', at: '2024-01-01T08:00:00Z', purpose: 'offer', cadenceDays: 7 }),
    ...Array.from({ length: weeks }, (_, week) =>
      anEvent({ kind: 'touch', id: `t${week}`, at: toIso(now - (weeks - week) * 7 * dayMs), purpose: 'offer' }),
    ),
  ];

  test('under a promise is told by what did not come back, in numbers', () => {
    expect(judged({ events: weekly(12) }).reason('promise')?.sentence).toBe(
      'The last 12 messages for offer brought no open, click or answer of Xenia. Ask whether they are still wanted.',
    );
  });

  const cold = (events: readonly JourneyEvent[]) => judged({ events }).reason('cold')?.sentence;
  const asks = 'Asking whether to stay in touch fits better than another message.';

  test('that made somebody cold says since when, how likely an answer still is, and what opened mails are worth', () => {
    expect(cold(weekly(4))).toBe(
      `Nothing came back from Xenia since 1 January 2024. Xenia has probably gone: the chance of another response is at best 27 in 100. ${asks}`,
    );
    const click = anEvent({ kind: 'response', type: 'click', at: '2024-02-01T08:00:00Z' });
    const gone =
      'Xenia has not responded since 1 February 2024 and has probably gone: the chance of another response is at best 27 in 100.';
    expect(cold([...weekly(4), click])).toBe(`${gone} ${asks}`);
    const open = anEvent({ kind: 'response', type: 'open', at: '2026-05-01T08:00:00Z' });
    expect(cold([...weekly(4), click, open])).toBe(
      `${gone} Mails that were opened since prove little, for mail programs open them too. ${asks}`,
    );
  });

  test('that was ours as well is not told as theirs alone', () => {
    const click = anEvent({ kind: 'response', type: 'click', at: '2024-02-01T08:00:00Z' });
    const ours =
      /^Nothing went out to Xenia and nothing came back since 1 (January|February) 2024\. Xenia has probably gone: /;
    expect(cold(weekly(0))).toMatch(ours);
    expect(cold([...weekly(0), click])).toMatch(ours);
    const planned = aPlannedTouch({ stepId: 'before', at: Date.parse('2026-05-04T09:00:00Z') });
    expect(judged({ events: weekly(0), before: [planned] }).reason('cold')?.sentence).toMatch(ours);
  });

  test('is told once where a promise is no longer heard and the contact has gone', () => {
    const { reason } = judged({ events: weekly(12) });
    expect(reason('promise')?.sentence).toMatch(/Ask whether they are still wanted\.$/);
    expect(reason('cold')?.sentence).toBe(
      'By so long a silence Xenia has probably gone: the chance of another response is at best 27 in 100.',
    );
  });
});

describe('the date in a caution of pace', () => {
  const touched = (at: string, purpose = 'offer') => anEvent({ kind: 'touch', id: at, at, purpose });
  const caution = ({ before, ...parts }: { readonly before: string } & Partial<PlannedTouch>) =>
    judged({ events: [agreed, touched(before)], touch: { at: Date.parse('2026-05-05T09:00:00Z'), ...parts } });

  test('is one on which the touch is fine at its time of day', () => {
    const { reasons, earliestSafeAt } = caution({ before: '2026-04-19T12:00:00Z' });
    expect(earliestSafeAt).toMatch(/^2026-05-10T06:1/);
    expect(reasons[0]?.sentence).toMatch(/Fine from Sunday 10 May 2026\.$/);
    const late = caution({ before: '2026-04-19T22:00:00Z' });
    expect(late.earliestSafeAt).toMatch(/^2026-05-10T16:1/);
    expect(late.reasons[0]?.sentence).toMatch(/Fine from Monday 11 May 2026\.$/);
  });

  test('is left out where something else still stands against the touch then', () => {
    const { reason } = caution({ before: '2026-04-19T12:00:00Z', ask: 4 });
    expect(reason('near')?.sentence).toBe(
      'Close to the limit with Xenia: one message every 25 days, where 23 days is the least.',
    );
    expect(reason('near')?.clearsAt).toMatch(/^2026-05-10/);
  });
});

describe('a step before its time', () => {
  const step = (ask: PlannedTouch['ask'], events: readonly JourneyEvent[]) =>
    judged({ events, touch: { ask } }).reason('step')?.sentence;
  const replies = anEvent({ kind: 'response', type: 'reply', at: '2026-02-01T08:00:00Z' });

  test('says what fits, by how far trust carries', () => {
    expect(step(4, [agreed])).toBe(
      'An offer, two steps before its time. No date changes this; a message that informs does.',
    );
    expect(step(4, [agreed, replies])).toBe(
      'An offer, two steps before its time. No date changes this; asking for a talk does.',
    );
    expect(judged({ events: [agreed, replies], touch: { ask: 4 } }).instead).toBe('A smaller ask: asking for a talk.');
  });

  test('says how much trust there is and how much it takes', () => {
    expect(step(3, [agreed])).toBe(
      'Asking for a talk, one step before its time: trust is 50 in 100, and one step takes 60. A smaller ask fits better.',
    );
  });
});

describe('a withdrawal', () => {
  const withdrew = (parts: object) =>
    judged({ events: [agreed, anEvent({ kind: 'withdrawal', at: '2026-03-01T08:00:00Z', ...parts })] }).reason(
      'permission',
    )?.sentence;

  test('is told as wide as it was', () => {
    expect(withdrew({ channel: 'email', purpose: 'offer' })).toBe(
      'Xenia withdrew the permission for offer by email on 1 March 2026.',
    );
    expect(withdrew({})).toBe('Xenia withdrew every permission on 1 March 2026, and none for offer by email is newer.');
    expect(withdrew({ channel: 'email' })).toBe(
      'Xenia withdrew every permission by email on 1 March 2026, and none for offer is newer.',
    );
    expect(withdrew({ channel: 'any', purpose: 'offer' })).toBe(
      'Xenia withdrew the permission for offer on every channel on 1 March 2026, and none by email is newer.',
    );
  });

  test('that objects to letters is told as wide as it was', () => {
    const objected = (parts: object) =>
      judged({
        touch: { channel: 'direct-mail' },
        events: [anEvent({ kind: 'withdrawal', at: '2026-03-01T08:00:00Z', ...parts })],
      }).reason('permission')?.sentence;
    expect(objected({ channel: 'direct-mail', purpose: 'offer' })).toBe(
      'Xenia objected to offer by letter on 1 March 2026.',
    );
    expect(objected({})).toBe('Xenia objected to every touch on 1 March 2026.');
    expect(objected({ channel: 'direct-mail' })).toBe('Xenia objected to every letter on 1 March 2026.');
    expect(objected({ purpose: 'offer' })).toBe('Xenia objected to offer on every channel on 1 March 2026.');
  });
});

test('of a soft opt-in it is said which of its two conditions is missing', () => {
  const soft = anEvent({
    ...agreed,
    kind: 'permission',
    at: toIso(agreed.at),
    method: 'soft-opt-in',
    evidence: 'till',
  });
  const policy = { sendingTool: { unsubscribeLink: false, postalAddress: true, oneClick: true } };
  const law = (events: readonly JourneyEvent[]) =>
    judged({ contact: { country: 'FR' }, events, policy }).reasons.find(({ rule }) => rule === 'eu-eprivacy-softoptin')
      ?.sentence;
  expect(law([soft])).toMatch(
    /^The permission of Xenia is a soft opt-in, which in Europe covers customers alone, and no purchase/,
  );
  const bought = anEvent({ kind: 'purchase', at: '2026-02-01T08:00:00Z' });
  expect(law([soft, bought])).toMatch(/needs a way out in every message; the sending tool adds none\./);
});

test('a question that is only planned is not said to have been asked', () => {
  const asking = aPlannedTouch({ stepId: 'ask', at: Date.parse('2026-05-05T09:00:00Z'), ask: 3 });
  const later = judged({ before: [asking], touch: { at: Date.parse('2026-05-12T09:00:00Z') } });
  expect(later.reason('reply-wait')?.sentence).toMatch(
    /^The mail planned for 5 May 2026 asks something, and counts as not answered\. No answer of Xenia is on record;/,
  );
});

describe('where data come from', () => {
  const year: Fact = { name: 'Building year', value: '1931', origin: 'third-party', source: 'bought' };
  const page: Fact = { name: 'Page read', value: 'Prices', origin: 'observed', source: 'Website' };
  const shown = (touch: Partial<PlannedTouch>, facts: readonly Fact[] = [year, page], events = [agreed]) => {
    const found = judged({ touch, facts, events }).reason('provenance');
    return found === undefined ? 'fine' : `${found.severity}: ${found.sentence}`;
  };
  const tooClose =
    'caution: “Building year” was bought from others, not told by Xenia, and Xenia is not close enough to be shown it.';

  test('a bought fact is not shown below friend, however its name is written or whether the text itself fills it in', () => {
    expect(shown({ facts: ['Building year'] })).toBe(tooClose);
    expect(shown({ facts: ['building_year'] })).toBe(tooClose);
    expect(shown({ mergeFields: ['building_year'] })).toBe(tooClose);
    expect(shown({ facts: ['Building year'] }, [year], []).startsWith('too-fast')).toBe(true);
    expect(shown({ facts: ['Building year'] }, [])).toBe('fine');
  });

  test('what a step says of its data holds for the facts it shows, but not for a name or an address', () => {
    const told: Fact = { ...year, origin: 'declared' };
    expect(shown({ facts: ['Building year'] }, [told])).toBe('fine');
    expect(shown({ facts: ['Building year'], data: 'third-party' }, [told])).toBe(tooClose);
    expect(shown({ facts: ['first_name'], data: 'third-party' })).toBe('fine');
  });

  test('what was seen on the web is not used on the phone, be it spelled out or hinted at', () => {
    expect(shown({ facts: ['Page read'] })).toBe('fine');
    expect(shown({ facts: ['Page read'], channel: 'phone' })).toBe(
      'caution: “Page read” was observed, not told by Xenia, and a call interrupts.',
    );
    expect(shown({ data: 'observed', channel: 'sms' })).toBe(
      'caution: This uses what was observed, not told by Xenia, and a text message interrupts.',
    );
    expect(shown({ data: 'inferred' })).toBe('fine');
  });
});

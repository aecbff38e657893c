import { describe, expect, test } from 'vitest';
import type { Contact } from '../contact.ts';
import type { Channel } from '../event.ts';
import { readHistory } from '../history.ts';
import { defaultPolicy, type SendingTool } from '../policy.ts';
import { aContact, aPlannedTouch } from '../test-journeys.ts';
import { countryCode } from './country.ts';
import { lawFindings } from './judge-law.ts';
import { isAtGmailOrYahoo } from './missing-data.ts';
import { createUnjudgedTally } from './unjudged-rules.ts';

const at = Date.parse('2026-05-04T15:00:00Z');
const asTold = { unsubscribeLink: null, postalAddress: null, oneClick: null } satisfies SendingTool;

function unjudged(
  people: readonly Partial<Pick<Contact, 'country' | 'timeZone' | 'email'>>[],
  by: readonly Channel[],
  tool: Partial<SendingTool> = {},
) {
  const tally = createUnjudgedTally();
  for (const { country = null, timeZone = null, email = null } of people) {
    const known = { country: countryCode(country), timeZone, atGmailOrYahoo: isAtGmailOrYahoo(email) };
    tally.add({ ...known, sendingTool: { ...asTold, ...tool } }, new Set(by));
  }
  return tally.rules();
}

describe('rules that lack their data', () => {
  test('are named once, with what is missing and for how many people', () => {
    const rules = unjudged(
      [{ country: 'USA' }, { country: 'US', email: 'bo@gmail.com' }, { country: 'France', email: 'x@example.com' }],
      ['email'],
    );
    expect(rules.find(({ id }) => id === 'us-canspam-mechanism')).toMatchObject({
      cite: expect.stringContaining('7704'),
      missing: ['unsubscribe-link', 'postal-address'],
      people: 2,
    });
    expect(rules.find(({ id }) => id === 'gmail-oneclick')).toMatchObject({ missing: ['one-click'], people: 1 });
    expect(rules.find(({ id }) => id === 'eu-gdpr-7-3')).toMatchObject({ people: 1 });
    expect(rules.some(({ id }) => id === 'de-doi')).toBe(false);
  });

  test('are judged once the team says what its tool adds, be it yes or no', () => {
    const ids = (tool: Partial<SendingTool>) => unjudged([{ country: 'USA' }], ['email'], tool).map(({ id }) => id);
    expect(ids({})).toContain('us-canspam-mechanism');
    expect(ids({ unsubscribeLink: true })).toContain('us-canspam-mechanism');
    expect(ids({ unsubscribeLink: true, postalAddress: true })).not.toContain('us-canspam-mechanism');
    expect(ids({ unsubscribeLink: false })).not.toContain('us-canspam-mechanism');
  });

  test('are all those that might hold, where nobody knows the country', () => {
    const rules = unjudged([{ country: 'Atlantis' }], ['phone']);
    expect(rules.find(({ id }) => id === 'us-tcpa-quiet')).toMatchObject({ missing: ['country', 'time-zone'] });
    expect(rules.find(({ id }) => id === 'eu-gdpr-21')).toMatchObject({ missing: ['country'], people: 1 });
  });

  test('of nobody are none', () => {
    expect(unjudged([], ['email'])).toEqual([]);
  });

  test('are those that a single touch finds unknown', () => {
    const answers = [null, true, false] as const;
    const mailboxes = ['x@example.com', 'x@gmail.com'] as const;
    for (const country of [null, 'USA', 'Canada', 'Germany', 'France', 'Japan', 'Atlantis']) {
      for (const timeZone of [null, 'America/New_York']) {
        for (const channel of ['email', 'phone', 'retargeting', 'meeting'] as const) {
          for (const [unsubscribeLink, email] of answers.flatMap((link) =>
            mailboxes.map((box) => [link, box] as const),
          )) {
            for (const postalAddress of answers) {
              const tool = { ...asTold, unsubscribeLink, postalAddress };
              const contact = aContact({ country, timeZone, email });
              const policy = { ...defaultPolicy, sendingTool: tool };
              const findings = lawFindings({
                history: readHistory(contact, [], at, policy),
                recipient: { contact, facts: [] },
                touch: aPlannedTouch({ channel, at }),
                at,
                inForce: [],
              });
              const unknown = findings.flatMap(({ rule, finding }) => (finding === 'unknown' ? [rule.id] : []));
              expect(unjudged([{ country, timeZone, email }], [channel], tool).map(({ id }) => id)).toEqual(unknown);
            }
          }
        }
      }
    }
  });
});

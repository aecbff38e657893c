import { describe, expect, test } from 'vitest';
import type { Contact } from '../contact.ts';
import type { JourneyEvent } from '../event.ts';
import { readHistory } from '../history.ts';
import { permissionsInForce } from '../permission-ledger.ts';
import { defaultPolicy, type SendingTool } from '../policy.ts';
import { aContact, anEvent, aPlannedTouch } from '../test-journeys.ts';
import { countryCode } from './country.ts';
import { judgeLaw, lawFindings } from './judge-law.ts';
import { lawRules } from './law-rules.ts';

const at = Date.parse('2026-05-04T15:00:00Z');

function permission(parts: Record<string, unknown>): JourneyEvent {
  return anEvent({
    kind: 'permission',
    at: '2026-01-05T08:00:00Z',
    channel: 'any',
    purpose: 'offer',
    evidence: 'form 12',
    ...parts,
  });
}

function lawCase(
  contact: Partial<Contact>,
  events: readonly JourneyEvent[],
  touch: Parameters<typeof aPlannedTouch>[0] = {},
  tool: Partial<SendingTool> = {},
) {
  const policy = { ...defaultPolicy, sendingTool: { ...defaultPolicy.sendingTool, ...tool } };
  const recipient = { contact: aContact(contact), facts: [] };
  const when = touch.at ?? at;
  const planned = aPlannedTouch({ ...touch, at: when });
  const history = readHistory(recipient.contact, events, when, policy);
  const inForce = permissionsInForce(history.ledger, planned.channel, planned.purpose, when);
  return { history, recipient, touch: planned, at: when, inForce };
}

function broken(...args: Parameters<typeof lawCase>): readonly string[] {
  return judgeLaw(lawCase(...args)).map(({ rule, severity }) => `${severity} ${rule.id}`);
}

describe('countries as sources write them', () => {
  test('are recognised by code, by name and in other languages', () => {
    expect(
      ['Croatia', 'HR', 'hr', 'Kroatien', ' USA ', 'Deutschland', 'Atlantis', ''].map((name) => countryCode(name)),
    ).toEqual(['HR', 'HR', 'HR', 'HR', 'US', 'DE', null, null]);
  });
});

describe('the rules of law', () => {
  test('are twenty-one, each named once and with the data it needs', () => {
    expect(new Set(lawRules.map((rule) => rule.id)).size).toBe(21);
    expect(lawRules.every((rule) => rule.needs.length > 0 && rule.cite !== '')).toBe(true);
  });

  test('refuse nothing where the country is unknown', () => {
    expect(broken({ country: null }, [permission({ method: 'single-opt-in', evidence: null })])).toEqual([]);
  });

  test('in Germany an opt-in counts once it is confirmed', () => {
    expect(broken({ country: 'Germany' }, [permission({ method: 'single-opt-in' })])).toEqual(['blocked de-doi']);
    expect(broken({ country: 'Germany' }, [permission({ method: 'double-opt-in' })])).toEqual([]);
  });

  test('in Europe a permission without evidence is a caution, and a soft opt-in needs a purchase', () => {
    expect(broken({ country: 'France' }, [permission({ evidence: null })])).toEqual(['caution eu-gdpr-7-1']);
    const soft = permission({ method: 'soft-opt-in' });
    expect(broken({ country: 'France' }, [soft])).toEqual(['blocked eu-eprivacy-softoptin']);
    const bought = anEvent({ kind: 'purchase', at: '2026-02-01T08:00:00Z', amount: '10' });
    expect(broken({ country: 'France' }, [soft, bought])).toEqual([]);
  });

  test('in Canada what is only implied ends two years after a purchase', () => {
    const implied = permission({ method: 'imported-claim' });
    expect(broken({ country: 'Canada' }, [implied])).toEqual(['blocked ca-casl-implied-purchase']);
    const recent = anEvent({ kind: 'purchase', at: '2026-02-01T08:00:00Z', amount: '10' });
    const old = anEvent({ kind: 'purchase', at: '2024-02-01T08:00:00Z', amount: '10' });
    expect(broken({ country: 'Canada' }, [implied, recent])).toEqual([]);
    expect(broken({ country: 'Canada' }, [old, implied])).toEqual(['blocked ca-casl-implied-purchase']);
  });

  test('in Canada an inquiry alone ends after six months, and the rule of inquiries says so', () => {
    const implied = permission({ method: 'imported-claim', at: '2025-09-01T08:00:00Z' });
    const asked = (on: string) => anEvent({ kind: 'response', at: on, type: 'form' });
    expect(broken({ country: 'Canada' }, [asked('2025-09-01T08:00:00Z'), implied])).toEqual([
      'blocked ca-casl-implied-inquiry',
    ]);
    expect(broken({ country: 'Canada' }, [implied, asked('2026-01-01T08:00:00Z')])).toEqual([]);
    const contract = permission({ method: 'contract', at: '2023-01-01T08:00:00Z' });
    expect(broken({ country: 'Canada' }, [contract])).toEqual([]);
  });

  test('in Germany an opt-in for any channel is none for calls, a permission to call or one that was spoken is', () => {
    const call = { channel: 'phone' } as const;
    expect(broken({ country: 'Germany' }, [permission({ method: 'double-opt-in' })], call)).toEqual(['blocked de-doi']);
    expect(broken({ country: 'Germany' }, [permission({ method: 'double-opt-in', channel: 'phone' })], call)).toEqual(
      [],
    );
    expect(broken({ country: 'Germany' }, [permission({ method: 'verbal' })], call)).toEqual([]);
    expect(broken({ country: 'Austria' }, [permission({ method: 'double-opt-in' })], call)).toEqual([]);
  });

  test('in Europe a tool without an opt-out link is a caution for what it sends, and ends a soft opt-in', () => {
    const without = { unsubscribeLink: false } as const;
    const inFrance = (channel: 'email' | 'phone' | 'meeting', ...events: readonly JourneyEvent[]) =>
      broken({ country: 'France' }, events, { channel }, without);
    expect(inFrance('email', permission({}))).toEqual(['caution eu-gdpr-7-3']);
    expect(inFrance('phone', permission({}))).toEqual([]);
    expect(inFrance('meeting')).toEqual([]);
    const bought = anEvent({ kind: 'purchase', at: '2026-02-01T08:00:00Z', amount: '10' });
    expect(inFrance('email', permission({ method: 'soft-opt-in' }), bought)).toEqual([
      'caution eu-gdpr-7-3',
      'blocked eu-eprivacy-softoptin',
    ]);
  });

  test('of Gmail and Yahoo hold for mailboxes there alone', () => {
    const without = { oneClick: false } as const;
    const at = (email: string) => broken({ email }, [permission({})], {}, without);
    expect(['x@gmail.com', 'x@GoogleMail.com', 'x@yahoo.co.uk'].map(at)).toEqual(
      Array.from({ length: 3 }, () => ['blocked gmail-oneclick']),
    );
    expect(['x@example.com', 'gmail.com@example.com', 'x@notgmail.com'].map(at)).toEqual([[], [], []]);
  });

  test('cite what they rest on in words that stand alone', () => {
    expect(lawRules.filter(({ cite }) => /\bsame\b/i.test(cite))).toEqual([]);
  });

  test('in the USA calls keep to the hours of whoever is called, and nothing is said without a time zone', () => {
    const call = { channel: 'phone', at: Date.parse('2026-05-04T11:00:00Z') } as const;
    const here = { country: 'USA', timeZone: 'America/New_York' };
    expect(broken(here, [permission({})], call)).toEqual(['blocked us-tcpa-quiet']);
    expect(broken(here, [permission({})], { ...call, at: Date.parse('2026-05-04T13:00:00Z') })).toEqual([]);
    expect(broken({ country: 'USA' }, [permission({})], call)).toEqual([]);
  });

  test('what the sending tool adds is unknown until it is said, and refuses only when it is said to be missing', () => {
    const findings = lawFindings(lawCase({ country: 'USA' }, [permission({})]));
    expect(findings.find(({ rule }) => rule.id === 'us-canspam-mechanism')?.finding).toBe('unknown');
    expect(broken({ country: 'USA' }, [permission({})], {}, { unsubscribeLink: false })).toEqual([
      'blocked us-canspam-mechanism',
    ]);
    expect(broken({ country: 'USA' }, [permission({})], {}, { unsubscribeLink: true, postalAddress: true })).toEqual(
      [],
    );
  });
});

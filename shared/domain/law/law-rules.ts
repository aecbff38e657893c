import { type Channel, channels } from '../event.ts';

/** What a rule has to know; a rule that lacks any of it informs and never blocks. */
export type LawNeed =
  | 'complaint-rate'
  | 'country'
  | 'do-not-call-list'
  | 'inquiries'
  | 'list-size'
  | 'one-click'
  | 'permission-evidence'
  | 'permission-method'
  | 'postal-address'
  | 'purchases'
  | 'record-keeping'
  | 'state'
  | 'time-zone'
  | 'tracking-status'
  | 'unsubscribe-link';

/** One rule of law or of a platform, as data. Planner checks, no legal advice. */
export interface LawRule {
  readonly id: string;
  /** ISO 3166 codes, the European countries together, wherever somebody is, or whoever's mailbox is at Gmail or Yahoo. */
  readonly where: readonly string[] | 'europe' | 'everywhere' | 'gmail-and-yahoo';
  readonly channels: readonly Channel[];
  readonly says: string;
  readonly cite: string;
  /** found: the text or a page about it was read; memory: recalled, to be verified before relying on it. */
  readonly confidence: 'found' | 'memory';
  readonly needs: readonly LawNeed[];
}

export const lawRules: readonly LawRule[] = [
  {
    id: 'us-canspam-optout',
    where: ['US'],
    channels: ['email'],
    says: 'Nothing is sent after an opt-out; it acts at once here, the law allows ten business days.',
    cite: '15 U.S.C. 7704(a)(4)(A)(i)',
    confidence: 'found',
    needs: ['country'],
  },
  {
    id: 'us-canspam-mechanism',
    where: ['US'],
    channels: ['email'],
    says: 'Every message carries an opt-out that works for 30 days, and a postal address.',
    cite: '15 U.S.C. 7704(a)(3)(A)(ii), (a)(5)(A)(iii); FTC compliance guide',
    confidence: 'found',
    needs: ['country', 'unsubscribe-link', 'postal-address'],
  },
  {
    id: 'ca-casl-implied-purchase',
    where: ['CA'],
    channels: ['email', 'sms'],
    says: 'Without an express permission a purchase allows messages for two years.',
    cite: 'CASL S.C. 2010 c.23 s.10(10)(a)',
    confidence: 'found',
    needs: ['country', 'permission-method', 'purchases'],
  },
  {
    id: 'ca-casl-implied-inquiry',
    where: ['CA'],
    channels: ['email', 'sms'],
    says: 'Without an express permission an inquiry allows messages for six months.',
    cite: 'CASL s.10(10)(e)',
    confidence: 'memory',
    needs: ['country', 'permission-method', 'inquiries'],
  },
  {
    id: 'ca-casl-express',
    where: ['CA'],
    channels: ['email', 'sms'],
    says: 'An express permission has no end until it is withdrawn.',
    cite: 'CRTC guidance on implied consent, crtc.gc.ca/eng/com500/guide.htm',
    confidence: 'found',
    needs: ['country', 'permission-method'],
  },
  {
    id: 'ca-casl-unsub',
    where: ['CA'],
    channels: ['email', 'sms'],
    says: 'Every message carries an opt-out that works for 60 days.',
    cite: 'CASL s.11(2)-(3)',
    confidence: 'memory',
    needs: ['country', 'unsubscribe-link'],
  },
  {
    id: 'eu-gdpr-7-1',
    where: 'europe',
    channels: ['email', 'phone', 'sms', 'push', 'social', 'retargeting'],
    says: 'A permission can be proved: who, when, how, and to what wording.',
    cite: 'GDPR Art. 7(1)',
    confidence: 'found',
    needs: ['country', 'permission-evidence'],
  },
  {
    id: 'eu-gdpr-7-3',
    where: 'europe',
    channels,
    says: 'Withdrawing is as easy as agreeing was.',
    cite: 'GDPR Art. 7(3)',
    confidence: 'found',
    needs: ['country', 'unsubscribe-link'],
  },
  {
    id: 'eu-gdpr-21',
    where: 'europe',
    channels,
    says: 'An objection to direct marketing ends it, whatever it rested on.',
    cite: 'GDPR Art. 21(2)-(3)',
    confidence: 'memory',
    needs: ['country'],
  },
  {
    id: 'eu-eprivacy-softoptin',
    where: 'europe',
    channels: ['email', 'sms'],
    says: 'Without an opt-in only customers are written to, about similar products, with a way out each time.',
    cite: 'Directive 2002/58/EC Art. 13(2); DE: UWG s.7(3)',
    confidence: 'memory',
    needs: ['country', 'permission-method', 'purchases'],
  },
  {
    id: 'us-tcpa-quiet',
    where: ['US'],
    channels: ['phone', 'sms'],
    says: 'Calls and texts reach people between 08:00 and 21:00 of their own time.',
    cite: '47 CFR 64.1200(c)(1)',
    confidence: 'found',
    needs: ['country', 'time-zone'],
  },
  {
    id: 'us-states-quiet',
    where: ['US'],
    channels: ['phone', 'sms'],
    says: 'In Florida, Oklahoma, Maryland, Washington and Wyoming calls and texts end at 20:00.',
    cite: "listing seen at glama.ai 'Call Desk' (secondary): verify per state",
    confidence: 'found',
    needs: ['country', 'state', 'time-zone'],
  },
  {
    id: 'us-fcc-revocation',
    where: ['US'],
    channels: ['phone', 'sms'],
    says: 'Any reasonable way of saying stop is one.',
    cite: "FCC 24-24, 89 FR 15756 (5 Mar 2024), 47 CFR 64.1200(a)(10)-(12), in force 11 Apr 2025; 'revoke-all' part delayed to 31 Jan 2027 (order of 6 Jan 2026)",
    confidence: 'found',
    needs: ['country'],
  },
  {
    id: 'us-dnc-ebr',
    where: ['US'],
    channels: ['phone'],
    says: 'Numbers on the national list are called only within 18 months of a purchase or 3 months of an inquiry.',
    cite: '47 CFR 64.1200(f)(5)',
    confidence: 'memory',
    needs: ['country', 'do-not-call-list'],
  },
  {
    id: 'gmail-bulk',
    where: 'gmail-and-yahoo',
    channels: ['email'],
    says: 'From about 5,000 messages a day to Gmail the rules for bulk senders hold.',
    cite: 'support.google.com/a/answer/14229414',
    confidence: 'found',
    needs: ['list-size'],
  },
  {
    id: 'gmail-spamrate',
    where: 'gmail-and-yahoo',
    channels: ['email'],
    says: 'Complaints stay under 0.1 %, and never reach 0.3 %.',
    cite: 'Google email sender guidelines (support.google.com/a/answer/81126); Yahoo sender requirements <0.3 %',
    confidence: 'found',
    needs: ['complaint-rate'],
  },
  {
    id: 'gmail-oneclick',
    where: 'gmail-and-yahoo',
    channels: ['email'],
    says: 'Marketing mail has a one-click opt-out, applied within two days.',
    cite: 'Google email sender guidelines (support.google.com/a/answer/81126); RFC 8058',
    confidence: 'found',
    needs: ['one-click'],
  },
  {
    id: 'apple-att',
    where: 'everywhere',
    channels: ['retargeting'],
    says: 'Audiences built by tracking across apps need the person to have allowed it.',
    cite: 'developer.apple.com/documentation/apptrackingtransparency',
    confidence: 'found',
    needs: ['tracking-status'],
  },
  {
    id: 'au-spam-act',
    where: ['AU'],
    channels: ['email', 'sms'],
    says: 'Consent is on file, the sender is named, and an opt-out works for 30 days.',
    cite: 'Spam Act 2003 (Cth) ss.16-18, Sch.2; ACMA',
    confidence: 'found',
    needs: ['country'],
  },
  {
    id: 'de-doi',
    where: ['DE'],
    channels: ['email', 'phone'],
    says: 'An opt-in counts once it is confirmed, and one by mail does not cover calls.',
    cite: 'BGH 10 Feb 2011, I ZR 164/09, headnotes b and c; UWG s.7',
    confidence: 'found',
    needs: ['country', 'permission-method'],
  },
  {
    id: 'de-phone-record',
    where: ['DE'],
    channels: ['phone'],
    says: 'The record of a permission to call is kept for five years.',
    cite: 'UWG s.7a',
    confidence: 'memory',
    needs: ['country', 'record-keeping'],
  },
];

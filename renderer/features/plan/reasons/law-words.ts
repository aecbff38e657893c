import type { LawNeed } from '../../../../shared/domain/law/law-rules.ts';

const words: Readonly<Record<LawNeed, string>> = {
  'complaint-rate': 'how often messages are reported as spam',
  country: 'the country',
  'do-not-call-list': 'the national do-not-call list',
  inquiries: 'what they asked about',
  'list-size': 'how many messages a day go to Gmail',
  'one-click': 'whether the sending tool offers a one-click opt-out',
  'permission-evidence': 'the evidence of the permission',
  'permission-method': 'how they agreed',
  'postal-address': 'whether the sending tool adds a postal address',
  purchases: 'what they bought',
  'record-keeping': 'how long the record of the permission is kept',
  state: 'the state they live in',
  'time-zone': 'the time zone',
  'tracking-status': 'whether they allowed tracking',
  'unsubscribe-link': 'whether the sending tool adds an unsubscribe link',
};

/** "the country, and whether the sending tool adds an unsubscribe link" */
export function sayMissing(missing: readonly LawNeed[]): string {
  const said = missing.map((need) => words[need]);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')}, and ${said.at(-1)}`;
}

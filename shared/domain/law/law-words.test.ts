import { expect, test } from 'vitest';
import { lawRules } from './law-rules.ts';
import { lawGroupWords, lawHelps, lawRemedy, lawSentence } from './law-words.ts';

const ruleOf = (id: string) => {
  const rule = lawRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

const lena = { name: 'Lena', hasBought: false };

test('a broken rule is said in the case of the person, with its citation, and what would help', () => {
  const german = ruleOf('de-doi');
  expect(lawSentence(german, 'email', lena)).toBe(
    'No confirmed opt-in of Lena is recorded, and in Germany an opt-in counts once it is confirmed. ' +
      '(BGH 10 Feb 2011, I ZR 164/09, headnotes b and c; UWG s.7)',
  );
  expect(lawHelps(german, 'email')).toBe('A double opt-in, or another channel.');
});

test('an opt-in by mail that is taken for one to calls is said to be that', () => {
  const german = ruleOf('de-doi');
  expect(lawSentence(german, 'phone', lena)).toMatch(/^The opt-in of Lena came by mail, and in Germany/);
  expect(lawHelps(german, 'phone')).toBe('A permission for calls, or another channel.');
});

test('a rule that was only recalled says so', () => {
  expect(lawSentence(ruleOf('ca-casl-implied-inquiry'), 'email', lena)).toMatch(
    /six months .*\(CASL s\.10\(10\)\(e\); recalled, to be verified\)$/,
  );
});

test('what a better permission puts right is told from what a time or the sending tool does', () => {
  expect(['de-doi', 'eu-gdpr-7-1', 'us-tcpa-quiet', 'gmail-oneclick', 'apple-att'].map(lawRemedy)).toEqual([
    'permission',
    'permission',
    'time',
    'sending-tool',
    null,
  ]);
});

test('a rule that only informs keeps its own words', () => {
  expect(lawSentence(ruleOf('apple-att'), 'retargeting', lena)).toMatch(/^Audiences built by tracking/);
  expect(lawGroupWords('apple-att')[1]).toBe('fall under a rule of law or platform');
});

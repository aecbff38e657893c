import { describe, expect, it } from 'vitest';
import { createScrubs, ownSecrets, type Secret } from './scrub.ts';

const secret = (text: string, instead: string, anyCase = false): Secret => ({ text, instead, anyCase });
const secrets = [
  secret('Ana Petrović', 'K7Q2'),
  secret('Ana', 'K7Q2'),
  secret('ana@example.com', 'K7Q2', true),
  secret('Will', 'M3M3'),
  secret('Will Gray', 'M3M3'),
  secret('<b>"Q", O\'Brien</b>', 'X1X1'),
  secret('🌸 Sakura', 'S4S4'),
  secret('עדה', 'R5R5'),
  secret('Jo', 'one'),
  secret('Jo', 'other'),
];
const { message: scrub, talk } = createScrubs(secrets);

describe('taking names out of a text', () => {
  it.each([
    ['Dear Ana,', 'Dear K7Q2,'],
    ['ANA PETROVIĆ and ana@EXAMPLE.com', 'K7Q2 and K7Q2'],
    ['Analysis and Diana, Ana’s and (Ana)', 'Analysis and Diana, K7Q2’s and (K7Q2)'],
    ['<b>"Q", O\'Brien</b> and 🌸 Sakura and עדה!', 'X1X1 and S4S4 and R5R5!'],
    ['Will Gray will; Will you?', 'M3M3 will; Will you?'],
    ['Dear Will,\nhello, Will!\nHi Will you', 'Dear M3M3,\nhello, Will!\nHi Will you'],
    ['Good morning, Will\n', 'Good morning, M3M3\n'],
    ['Jo', '[name]'],
    ['', ''],
    ['nobody', 'nobody'],
  ])('%j becomes %j', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  it('takes ordinary words for names where colleagues talk about people', () => {
    expect(talk('Will asked; it will do.')).toBe('M3M3 asked; it will do.');
  });

  it('also takes out ordinary words where a text is about whoever is called so, but leaves dates', () => {
    const own = ownSecrets([secret('May', 'Q9Q9'), secret('Will', 'M3M3')]);
    expect(scrub('The limit with May is 8 days. Fine from Tuesday 5 May 2026. will', own)).toBe(
      'The limit with Q9Q9 is 8 days. Fine from Tuesday 5 May 2026. M3M3',
    );
  });
});

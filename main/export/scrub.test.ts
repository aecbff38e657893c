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
  secret('Petrović, Ana', 'K7Q2', true),
  secret('Ana Petrović', 'K7Q2', true),
  secret('Höß', 'H0H0'),
  secret('李 雷', 'L2L2', true),
  secret('雷 李', 'L2L2', true),
  secret('이 순신', 'I4I4', true),
  secret('さくら', 'S5S5'),
  secret('Jo', 'one'),
  secret('Jo', 'other'),
];
const { message: scrub, talk } = createScrubs(secrets);

describe('taking phone numbers out of a text', () => {
  const { message } = createScrubs([], ['+353 1 555 0199', '030/5550103', '112']);

  it.each([
    ['Call +353-1-555-0199, 00353 15550199 or (01) 555 01 99.', 'Call [phone], [phone] or [phone].'],
    ['+49 30 5550103 / 030 555 0103', '[phone]'],
    ['112, 5550100 and 2026-05-04 09:30', '112, 5550100 and 2026-05-04 09:30'],
  ])('%j becomes %j', (text, scrubbed) => {
    expect(message(text)).toBe(scrubbed);
  });
});

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
    // However it is written.
    ['Petrovic, Ana; ANA PETROVIC; ana-petrovic; ana_petrovic', 'K7Q2; K7Q2; K7Q2; K7Q2'],
    ['Ana  Petrovic\u0301 (Petrovi\u0107, Ana)', 'K7Q2 (K7Q2)'],
    ['https://crm.example/c?e=ana%40example.com&n=Ana%20Petrovi%C4%87#x', 'https://crm.example/c?e=K7Q2&n=K7Q2#x'],
    ['100% of Ana, 100%25 of Ana', '100% of K7Q2, 100%25 of K7Q2'],
    ['Anas Termin, ANAS; Anastasia, Anass', 'K7Q2s Termin, K7Q2S; Anastasia, Anass'],
    ['Höß, HÖSS und Höss', 'H0H0, H0H0 und H0H0'],
    ['O’Brien', 'O’Brien'],
    ['你好李雷，李 雷和雷李在北京。', '你好L2L2，L2L2和L2L2在北京。'],
    ['이순신님께 さくらさんへ', 'I4I4님께 S5S5さんへ'],
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

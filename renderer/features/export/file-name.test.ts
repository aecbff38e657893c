import { expect, it } from 'vitest';
import { fileNameFor } from './file-name.ts';

it.each([
  ['Spring welcome', 'Spring welcome.html'],
  ['Q2: “offer” / trial?', 'Q2 “offer” trial.html'],
  ['../../etc/passwd', 'etc passwd.html'],
  ['春の手紙 🌸', '春の手紙 🌸.html'],
  ['a\tb\nc', 'a b c.html'],
  ['...', 'Plan.html'],
  ['🌸'.repeat(300), `${'🌸'.repeat(100)}.html`],
])('a plan called %j is suggested as %j', (name, suggested) => {
  expect(fileNameFor(name, 'html')).toBe(suggested);
});

it('a send list has a name beside that of the table', () => {
  expect(fileNameFor('Spring', 'csv')).toBe('Spring.csv');
  expect(fileNameFor('Spring', 'send-list')).toBe('Spring, send list.csv');
});

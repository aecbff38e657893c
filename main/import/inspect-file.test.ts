import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { decodeFile } from './decode-file.ts';
import { inspectFile } from './inspect-file.ts';
import { fileOf } from './testing/import-text.ts';

const german = 'Vorname;Nachname;E-Mail\r\nJürgen;Größe;juergen@example.de\r\nZoë;Müller;zoe@example.de\r\n';

async function textOf(content: Buffer | string): Promise<string> {
  const file = await inspectFile(fileOf(content));
  if (!file.ok) throw new Error(file.error.says);
  let text = '';
  for await (const chunk of decodeFile(file.value)) {
    if (!chunk.ok) throw new Error(chunk.error.says);
    text += chunk.value.text;
  }
  return text;
}

describe('inspectFile', () => {
  test.each([
    ['UTF-8', Buffer.from(german), 'utf-8'],
    ['UTF-8 with a mark', iconv.encode(german, 'utf8', { addBOM: true }), 'utf-8'],
    ['UTF-16 LE with a mark', iconv.encode(german, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 BE with a mark', iconv.encode(german, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 LE without', iconv.encode(german, 'utf-16le'), 'utf-16le'],
    ['Windows-1252', iconv.encode(german, 'windows-1252'), 'windows-1252'],
  ])('recognises %s and reads it', async (_, bytes, encoding) => {
    expect(await inspectFile(fileOf(bytes))).toMatchObject({ ok: true, value: { encoding } });
    expect(await textOf(bytes)).toBe(german);
  });

  test.each([
    ['windows-1251', 'Имя;Фамилия\nАнна;Петрова\nИван;Сидоров\n'],
    ['windows-1250', 'Imię,Nazwisko\nŁukasz,Wiśniewski\nŻaneta,Dąbrowska\n'],
    ['shift_jis', '名前,メール\n山田太郎,yamada@example.jp\n佐藤花子,sato@example.jp\n'],
    ['windows-1252', 'Prénom,Nom\nHélène,Lefèvre\nFrançois,Côté\n'],
    ['windows-1252', 'Name,City\nAna,Köln\n'],
    ['windows-1252', 'Name,City\nAna “x” –,Köln €\n'],
  ])('reads a short text in %s', async (encoding, text) => {
    expect(await textOf(iconv.encode(text, encoding))).toBe(text);
  });

  it('takes an accent deep in the file into account', async () => {
    const text = `${'Ana,ana@example.com\n'.repeat(100_000)}José,jose@example.com\n`;
    expect(await textOf(iconv.encode(text, 'windows-1252'))).toBe(text);
    expect(await textOf(text)).toBe(text);
  });

  it('puts letters together that two readings cut apart', async () => {
    const text = `a${'😀é'.repeat(100_000)}`;
    expect(await textOf(text)).toBe(text);
    expect(await textOf(iconv.encode(`aa${text}`, 'utf-16be', { addBOM: true }))).toBe(`aa${text}`);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'it is empty'],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004....'),
      'it is a workbook or another packed file, not text; save it as CSV first',
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'it is no text, and so no CSV file',
    ],
    [
      'bytes without a meaning',
      Buffer.from([0x61, 0x81, 0x8d, 0x62, 0x90, 0x2c]),
      'its encoding cannot be read; save it as UTF-8',
    ],
    [
      'broken UTF-8',
      Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x2c]),
      'it says that it is UTF-8, but holds bytes that are not',
    ],
  ])('refuses %s', async (_, bytes, says) => {
    expect(await inspectFile(fileOf(bytes))).toMatchObject({
      ok: false,
      error: { faults: [{ path: 'people.csv', says }] },
    });
  });

  it('refuses what is not there', async () => {
    expect(await inspectFile('/nowhere/people.csv')).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that read what Unhurried writes, with the Debian package that brings each. */
const readers = {
  'firefox-esr': 'firefox-esr',
  chromium: 'chromium',
  soffice: 'libreoffice-calc-nogui',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  qpdf: 'qpdf',
} as const;
export type Reader = keyof typeof readers;

/** The full path of a reader, or null where it is not installed. */
export function findReader(name: Reader): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const full = join(folder, name);
    if (folder !== '' && existsSync(full)) return full;
  }
  return null;
}

/** Why a test is left out here, in words. */
export function missingReader(name: Reader): string {
  return `${name} is not installed (Debian: apt-get install ${readers[name]})`;
}

/** Runs a reader to its end; its output when it was content, an error with what it said when it was not. */
export function runReader(name: Reader, words: readonly string[]): string {
  const program = findReader(name);
  if (program === null) throw new Error(missingReader(name));
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 200_000_000,
  });
  if (status !== 0) throw new Error(`${name} ${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

import { findOnPath } from './paths.mjs';
import { SetupError } from './run.mjs';
import { installOrName } from './system-libraries.mjs';

// The programs of e2e/readers/programs.ts, with the Debian package that brings each.
const packageOf = {
  'firefox-esr': 'firefox-esr',
  chromium: 'chromium',
  soffice: 'libreoffice-calc-nogui',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
};

/** The real programs that read what is exported: installed as root in CI, elsewhere named; tests without theirs say so. */
export async function ensureReaders(teller) {
  const missing = Object.keys(packageOf).filter((program) => findOnPath(program) === undefined);
  if (missing.length === 0) return;
  try {
    const packages = missing.map((program) => packageOf[program]);
    await installOrName(teller, `Not here to read what is exported: ${missing.join(', ')}.`, packages);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    teller.say(`${error.message} Tests that need one of them are left out.`);
  }
}

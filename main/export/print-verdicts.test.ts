import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { PlanVerdicts, TouchVerdict } from '../../shared/domain/verdict.ts';
import { planVerdictsSchema } from '../../shared/formats/answers.ts';
import { aPlan, aReview } from '../../shared/review/test-review.ts';
import { temporaryFolder, valueOf } from '../db/testing/temporary-workspace.ts';
import { printCsv } from './print-csv.ts';
import { printJson } from './print-json.ts';
import { aDocument, anIdentity } from './test-document.ts';
import { writeFileWhole } from './write-file-whole.ts';

const fine: TouchVerdict = {
  contact: 'ana@example.com',
  step: 'hello',
  at: '2026-05-04T07:30:00Z',
  past: false,
  verdict: 'fine',
  may: 'yes',
  pace: 'fine',
  reasons: [],
  earliestSafeAt: '2026-05-04T07:30:00Z',
  coldAt: null,
};
const tooFast: TouchVerdict = {
  ...fine,
  contact: '+38591@example.com',
  verdict: 'too-fast',
  pace: 'too-fast',
  reasons: [
    {
      code: 'near',
      severity: 'too-fast',
      numbers: { P: 1.73514, G: null },
      sentence: '=Too soon, "really",\nfor Bo.',
      clearsAt: '2026-05-18T01:40:53Z',
    },
  ],
};
const verdicts: PlanVerdicts = {
  unhurriedVerdicts: 1,
  parameters: 'defaults',
  modelVersion: '1',
  policyVersion: 1,
  now: '2026-05-01T00:00:00Z',
  touches: [fine, tooFast],
  summary: { fine: 1, caution: 0, 'too-fast': 1, blocked: 0, contacts: 2, contactsAllFine: 1 },
};
const document = aDocument(
  { ...aReview(aPlan(), []), verdicts },
  new Map(
    verdicts.touches.map(({ contact }) => [contact, anIdentity(contact, { firstName: '@Bo', lastName: "-x'y" })]),
  ),
);
const untold = { events: 'step', told: () => undefined, protection: null } as const;

function write(format: 'json' | 'csv', out: string) {
  return writeFileWhole(out, format === 'json' ? printJson(document, untold) : printCsv(document, untold));
}

describe('an export of verdicts', () => {
  it('writes the document of check as JSON', async () => {
    const out = join(temporaryFolder(), 'verdicts.json');
    const written = valueOf(await write('json', out));
    expect(written).toEqual({ bytes: readFileSync(out).length });
    expect(planVerdictsSchema.parse(JSON.parse(readFileSync(out, 'utf8')))).toEqual(verdicts);
  });

  it('writes one row per touch as CSV, riskiest first, with no formula in it', async () => {
    const out = join(temporaryFolder(), 'verdicts.csv');
    valueOf(await write('csv', out));
    const text = readFileSync(out, 'utf8');
    expect(text.endsWith('\r\n')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data).toMatchObject([
      {
        contact: "'+38591@example.com",
        'first name': "'@Bo",
        'last name': "'-x'y",
        verdict: 'too-fast',
        reasons: 'near',
        why: '\'=Too soon, "really",\nfor Bo.',
      },
      { contact: 'ana@example.com', verdict: 'fine', 'earliest safe at': '2026-05-04T07:30:00Z', 'cold at': '' },
    ]);
  });
});

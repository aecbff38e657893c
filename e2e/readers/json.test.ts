import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { expect, test } from 'vitest';
import { typeCommand } from '../support/command-line.ts';
import { exportNasty, makeNastyWorkspace, nastyPlan, nastyVerdicts, writePlan } from './nasty-export.ts';

const schemaFile = (name: string) => new URL(`../../docs/schemas/${name}.json`, import.meta.url);

/** What a validator that knows only the published schema finds wrong. */
function faults(schemaName: string, document: unknown): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile(schemaName), 'utf8')) as object);
  return validate(document) ? [] : validate.errors;
}

test.each(['none', 'initials', 'codes', 'all'])(
  'the data is as its published schema says, people called: %s',
  (mode) => {
    const made = makeNastyWorkspace();
    const document = JSON.parse(readFileSync(exportNasty(made, 'json', 'plan.json-out', '--redact', mode), 'utf8')) as {
      readonly journeys?: unknown;
    };
    expect(faults('verdicts', document)).toEqual([]);
    // What only an export says: on which events it rests.
    const { journeys: _, ...verdicts } = document;
    if (mode === 'none') expect(verdicts).toEqual(nastyVerdicts(made));
    expect(faults('verdicts', { ...document, touches: [{ contact: 1 }] })).not.toEqual([]);
  },
);

test('so is a message that was linted', () => {
  const made = makeNastyWorkspace();
  writePlan(made, { text: `Act now! ${nastyPlan.steps[0].body}` });
  const { stdout, status } = typeCommand('lint', made.plan, '--json');
  expect(status).toBe(1);
  expect(faults('lint', JSON.parse(stdout))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { TouchVerdict } from '../../shared/domain/verdict.ts';
import {
  exportNasty,
  makeNastyWorkspace,
  nastyPeople,
  nastyPlan,
  nastyVerdicts,
  overrideReason,
} from './nasty-export.ts';
import { findReader, missingReader, runReader } from './programs.ts';

// Every sheet to a file of its own, texts as they are, numbers and dates as they are stored and not as they are shown.
const toCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** What LibreOffice reads out of a workbook, sheet by sheet. */
function readSheets(workbook: string, folder: string): (name: string) => readonly Record<string, string>[] {
  const out = join(folder, 'sheets');
  runReader('soffice', ['--headless', '--convert-to', toCsv, '--outdir', out, workbook]);
  return (name) => {
    const text = readFileSync(join(out, `plan-${name}.csv`), 'utf8').replace(/^\uFEFF/, '');
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  };
}

/** "2026-10-20 09:30:00": as clocks in St. John's show it, half an hour off everybody else. */
function wall(iso: string | null | undefined): string {
  if (iso === null || iso === undefined) return '';
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: nastyPlan.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return parts.format(Date.parse(iso));
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const ends = (text: string) => text.replaceAll('\r\n', '\n');
const word = (verdict: string) => verdict.charAt(0).toUpperCase() + verdict.slice(1).replace('-', ' ');

function expectedTouch(touch: TouchVerdict): Record<string, string> {
  const person = nastyPeople.find(({ email }) => email === touch.contact);
  const number = nastyPlan.steps.findIndex(({ id }) => id === touch.step);
  const step = nastyPlan.steps[number];
  const first = oneLine(person?.first ?? '');
  return {
    Contact: touch.contact,
    'First name': first,
    'Last name': oneLine(person?.last ?? ''),
    Company: oneLine(person?.company ?? ''),
    Stage: 'Stranger',
    Trust: '0.5',
    Step: String(number + 1),
    Subject: step?.subject === '' ? step.id : (step?.subject ?? '').replace('{{first_name}}', first),
    Channel: word({ 'direct-mail': 'letter' }[String(step?.channel)] ?? String(step?.channel)),
    Purpose: 'offer',
    Ask: '2',
    Planned: wall(touch.at),
    Verdict: word(touch.verdict),
    'May we': touch.may === 'yes' ? 'Yes' : 'Blocked',
    Pace: word(touch.pace),
    Why: ends(touch.reasons.map(({ sentence }) => sentence).join(' ')),
    'Fine from': wall(touch.earliestSafeAt),
    Instead: touch.instead ?? '',
    'Moved from': wall(touch.movedFrom),
    Past: 'No',
    Override: ends(touch.override?.reason ?? ''),
    'Override by': touch.override?.by ?? '',
  };
}

const byPlace = (row: Record<string, string>) => `${row['Contact']} ${row['Step']}`;
const sorted = (rows: readonly Record<string, string>[]) => rows.toSorted((a, b) => (byPlace(a) < byPlace(b) ? -1 : 1));

describe.skipIf(findReader('soffice') === null)(
  `LibreOffice reads the workbook (else: ${missingReader('soffice')})`,
  () => {
    test('cell by cell as it was meant, whatever texts look like', () => {
      const made = makeNastyWorkspace();
      const workbook = exportNasty(made, 'xlsx', 'plan.xlsx', '--by', 'Kari & <Co>');
      const sheet = readSheets(workbook, made.folder);
      const { touches } = nastyVerdicts(made);
      expect(sorted(sheet('Touches'))).toEqual(sorted(touches.map(expectedTouch)));
      const people = new Map(sheet('People').map((row) => [row['Contact'], row]));
      for (const { email, first, last, company, id } of nastyPeople) {
        expect(people.get(email)).toMatchObject({
          'CRM id': id,
          'First name': oneLine(first),
          'Last name': oneLine(last),
          Company: oneLine(company),
        });
      }
      const [hello] = sheet('Steps');
      expect(hello).toMatchObject({ Subject: nastyPlan.steps[0].subject, Text: nastyPlan.steps[0].body });
      expect(sheet('Overrides')).toMatchObject([{ 'Reason to go ahead': ends(overrideReason), By: '@Kari' }]);
      const about = new Map(sheet('About').map((row) => [row['What'], row['Value']]));
      expect(about.get('Plan')).toBe(nastyPlan.name);
      expect(about.get('Made by')).toBe('Kari & <Co>');
      expect(sheet('Reasons')).toHaveLength(touches.reduce((sum, { reasons }) => sum + reasons.length, 0));
    });

    test('with real dates and numbers, a filter on every sheet, colours, and no formula at all', () => {
      const made = makeNastyWorkspace();
      exportNasty(made, 'xlsx', 'plan.xlsx');
      runReader('soffice', [
        '--headless',
        '--convert-to',
        'fods',
        '--outdir',
        made.folder,
        join(made.folder, 'plan.xlsx'),
      ]);
      const document = readFileSync(join(made.folder, 'plan.fods'), 'utf8');
      expect(document).not.toContain('table:formula');
      expect(document).not.toMatch(/xlink:href="http/);
      const sheets = document.match(/<table:table table:name="[^"]+"/g) ?? [];
      expect(sheets.map((found) => found.split('"')[1])).toEqual([
        'Touches',
        'People',
        'Steps',
        'Reasons',
        'Overrides',
        'About',
      ]);
      expect(document.match(/table:display-filter-buttons="true"/g)).toHaveLength(sheets.length);
      const [touches = ''] = document.match(/<table:table table:name="Touches"[\s\S]*?<\/table:table>/) ?? [];
      const dates = touches.match(/office:value-type="date" office:date-value="2026-10-20T09:30:00"/g) ?? [];
      expect(dates).toHaveLength(nastyPeople.length);
      expect(touches.match(/office:value-type="float"[^>]*office:value="0.5"/g)?.length).toBeGreaterThan(0);
      expect(document).toMatch(/fo:background-color="#[0-9a-f]{6}"/);
    });

    test('and no formula either in what the tables hold', () => {
      const made = makeNastyWorkspace();
      for (const format of ['csv', 'send-list']) {
        const table = exportNasty(made, format, `${format}.csv`);
        runReader('soffice', [
          '--headless',
          '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
          '--convert-to',
          'fods',
          '--outdir',
          made.folder,
          table,
        ]);
        const document = readFileSync(join(made.folder, `${format}.fods`), 'utf8');
        expect(document).toContain('HYPERLINK(');
        expect(document).not.toContain('table:formula');
      }
    });
  },
);

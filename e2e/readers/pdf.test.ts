import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { contactsDocumentSchema } from '../../shared/formats/contacts-document.ts';
import { typeCommand } from '../support/command-line.ts';
import { findReader, missingReader, type Reader, runReader } from './programs.ts';
import { exportPlan, makeSample, type SampleFolder } from './sample-export.ts';

const needed = ['pdfinfo', 'pdftotext', 'qpdf'] as const satisfies readonly Reader[];
const missing = needed.find((name) => findReader(name) === null);
const because = missing === undefined ? '' : ` (${missingReader(missing)})`;

const foot = 'School pilot · Plan for review · Unhurried';

/** What a reader says of a file: `Title: School pilot` as `title`. */
function factsOf(pdf: string): ReadonlyMap<string, string> {
  const lines = runReader('pdfinfo', [pdf]).split('\n');
  return new Map(lines.map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
}

/** The text of each page, in the order in which it is drawn. */
function pagesOf(pdf: string): readonly string[] {
  return runReader('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']).split('\f').slice(0, -1);
}

/**
 * All of the text, drawn order and reading order: only the latter turns words that run from right to left. What stands at
 * the foot of every page is left out, for a sentence may go on over it.
 */
function textOf(pdf: string): string {
  const pages = [...pagesOf(pdf), ...runReader('pdftotext', ['-enc', 'UTF-8', pdf, '-']).split('\f')];
  return bare(pages.map((page) => page.replace(foot, '').replace(/^\s*\d+ \/ \d+\s*$/m, '')).join(''));
}

/** Where lines break, and which way they run, is for the reader to say: what is compared is what they say. */
function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** A sentence in the runs it is drawn in: where both directions meet in a line, their order is the reader's. */
function runsOf(words: string): readonly string[] {
  return words.split(/([\p{Script=Arabic}\p{Script=Hebrew}]+)/u).filter((run) => run !== '');
}

interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

/** The bookmarks from top to bottom, each before those within it. */
function bookmarksOf(pdf: string): readonly Outline[] {
  const { outlines } = JSON.parse(runReader('qpdf', ['--json', '--json-key=outlines', pdf])) as {
    readonly outlines: readonly Outline[];
  };
  const withKids = (outline: Outline): readonly Outline[] => [outline, ...outline.kids.flatMap(withKids)];
  return outlines.flatMap(withKids);
}

/** Everybody in the sample, as the command line lists them. */
function peopleOf({ workspace }: SampleFolder) {
  const { stdout } = typeCommand('contacts', '-w', workspace, '--json');
  return contactsDocumentSchema.parse(JSON.parse(stdout)).contacts;
}

/** Every piece of text within a node, each by itself: a page leaves out closing tags that a small parser needs. */
function textsIn(node: Node): readonly string[] {
  if (node.nodeType === node.TEXT_NODE) return [bare(node.textContent ?? '')];
  return [...node.childNodes].flatMap(textsIn);
}

function parse(html: string) {
  return new new Window().DOMParser().parseFromString(readFileSync(html, 'utf8'), 'text/html');
}

describe.skipIf(missing !== undefined)(`the PDF of a plan${because}`, () => {
  let sample: SampleFolder;
  let pdf: string;
  let html: string;
  const now = ['--now', '2026-11-26T12:00:00Z', '--by', 'Kari Løvaas'];

  beforeAll(() => {
    sample = makeSample();
    pdf = exportPlan(sample, 'school-pilot', 'pdf', ...now);
    html = exportPlan(sample, 'school-pilot', 'html', ...now);
  });

  test('is a sound file that names the plan, is tagged, and runs nothing', () => {
    expect(runReader('qpdf', ['--check', pdf])).toContain('No syntax or stream encoding errors found');
    const facts = factsOf(pdf);
    expect(facts.get('Title')).toBe(foot);
    expect(facts.get('Tagged')).toBe('yes');
    expect(facts.get('JavaScript')).toBe('no');
    expect(facts.get('Page size')).toContain('A4');
    expect(Number(facts.get('Pages'))).toBeGreaterThan(5);
  });

  test('says on every page what it is and where one is', () => {
    const pages = pagesOf(pdf);
    expect(pages).toHaveLength(Number(factsOf(pdf).get('Pages')));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(foot);
      expect(page).toMatch(new RegExp(`(^| )${index + 1} / ${pages.length}$`, 'm'));
    }
  });

  test('has a bookmark for every heading, which leads to where it stands', () => {
    const pages = pagesOf(pdf);
    const headings = [...parse(html).querySelectorAll(':is(h1, h2, h3):not(.unseen)')].map(({ textContent }) =>
      textContent.trim(),
    );
    const bookmarks = bookmarksOf(pdf);
    expect(headings.length).toBeGreaterThan(10);
    expect(bookmarks.map(({ title }) => title)).toEqual(headings);
    for (const { title, destpageposfrom1 } of bookmarks) {
      expect(bare(pages[destpageposfrom1 - 1] ?? '')).toContain(bare(title));
    }
  });

  test('holds every person and every sentence of the page as text', () => {
    const text = textOf(pdf);
    const document = parse(html);
    for (const places of [
      '.person summary bdi',
      '.person li p',
      '.risk .why',
      '.letter .body',
      '.reasons td',
      '#how p',
    ]) {
      const said = [...document.querySelectorAll(places)].flatMap(textsIn);
      expect(said.length, places).toBeGreaterThan(0);
      expect(
        said.flatMap(runsOf).filter((run) => !text.includes(run)),
        places,
      ).toEqual([]);
    }
  });

  test('without names has none of them, neither in its text nor in what stands beside it', () => {
    const secrets = peopleOf(sample).flatMap(({ email, firstName, lastName }) => [
      ...(email === null ? [] : [email]),
      ...(firstName === null || lastName === null ? [] : [`${firstName} ${lastName}`]),
    ]);
    const named = textOf(exportPlan(sample, 'calibration-calls', 'pdf', ...now));
    expect(secrets.filter((secret) => named.includes(bare(secret))).length).toBeGreaterThan(10);
    const out = exportPlan(sample, 'calibration-calls', 'pdf', ...now, '--redact', 'all');
    // Everything in it but the drawing: titles, bookmarks, descriptions for those who listen.
    const beside = runReader('qpdf', ['--json', '--json-key=qpdf', '--json-key=outlines', out]);
    const text = textOf(out) + bare(beside);
    expect(secrets.filter((secret) => text.includes(bare(secret)))).toEqual([]);
  });

  test('is printed on Letter where that is asked for', () => {
    const letter = exportPlan(sample, 'calibration-calls', 'pdf', ...now, '--paper', 'letter');
    expect(factsOf(letter).get('Page size')).toContain('letter');
  });
});

describe.skipIf(missing !== undefined)(`a PDF of people with other names${because}`, () => {
  const names = [
    'مريم العربي',
    'שרה כהן',
    `"Zoë", O'Neill & <b>Söhne</b>`,
    '</script><script>alert(1)</script>',
    ']]> =HYPERLINK("http://example.com")',
    'Ω'.repeat(300),
    'Женя Δημήτρης Çağrı',
  ];

  test('shows each of them as it is written', () => {
    const { folder, workspace } = makeSample();
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const rows = names.map((name, index) => `person-${index}@example.com,${quoted(name)}`);
    const contacts = join(folder, 'names.csv');
    writeFileSync(contacts, ['Email,First Name', ...rows, ''].join('\n'));
    const plan = join(folder, 'names.json');
    const audience = names.map((_, index) => `person-${index}@example.com`);
    const step = { id: 'hello', offsetDays: 0, at: '09:30', channel: 'email', purpose: 'offer', subject: names[0] };
    writeFileSync(
      plan,
      JSON.stringify({
        unhurriedPlan: 1,
        id: 'names',
        name: 'مرحبا 👩‍👩‍👧‍👦 </title>',
        timeZone: 'Europe/Berlin',
        startOn: '2027-05-04',
        audience,
        steps: [{ ...step, body: names.join('\n') }],
      }),
    );
    const { status, stderr } = typeCommand('import', 'contacts', contacts, '-w', workspace);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const out = join(folder, 'names.pdf');
    const typed = typeCommand('export', plan, '-w', workspace, '--format', 'pdf', '-o', out);
    expect(typed.status, typed.stderr).toBe(0);
    expect(runReader('qpdf', ['--check', out])).toContain('No syntax or stream encoding errors found');
    expect(factsOf(out).get('Title')).toBe('مرحبا 👩‍👩‍👧‍👦 </title> · Plan for review · Unhurried');
    const text = textOf(out);
    expect(names.filter((name) => !text.includes(bare(name)))).toEqual([]);
  });
});

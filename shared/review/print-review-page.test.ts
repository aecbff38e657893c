import { gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type Severity, severities } from '../domain/severity.ts';
import { toIso } from '../domain/time.ts';
import type { Reason } from '../domain/verdict.ts';
import { printReviewPackage } from '../formats/review-package.ts';
import { printReviewPage } from './print-review-page.ts';
import { aPerson, aPlan, aReason, aReview, aStep, aTouch, printTestPage } from './test-review.ts';

function parse(page: string) {
  return new new Window().DOMParser().parseFromString(page, 'text/html');
}

function textOf(element: { readonly textContent: string | null } | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

const hello = aStep({ id: 'hello' });
const offer = aStep({ id: 'offer', offsetDays: 14, ask: 4, subject: 'An offer', body: 'Dear Ana,\n\nthree monitors.' });
const plan = aPlan({ steps: [hello, offer] });

describe('a review page', () => {
  const touches = [
    aTouch(plan, 'ana', hello, 'fine'),
    aTouch(plan, 'ana', offer, 'too-fast', {
      override: { reason: 'She asked for it.\nOn the phone.', by: 'Kari', at: '2026-04-08T10:00:00Z' },
    }),
    aTouch(plan, 'bo', hello, 'blocked', { instead: 'A permission for offer by email, or another channel.' }),
    aTouch(plan, 'bo', offer, 'caution', {
      reasons: [aReason('caution', { numbers: { P: 1.73514, G: null, g: 22.75 } })],
    }),
    aTouch(plan, 'cem', hello, 'fine'),
    aTouch(plan, 'cem', offer, 'fine'),
  ];
  const people = [
    aPerson('ana', {
      name: 'Ana Petrović',
      company: 'Gimnazija',
      standing: { stage: 'friend', trust: 0.84, trustBand: [0.65, 0.98] },
      evidence: ['Bought on 1 April 2026', '3 touches so far'],
    }),
    aPerson('bo', { name: 'Bo Ek' }),
    aPerson('cem', { name: 'Cem Ak' }),
  ];
  const page = printTestPage(
    aReview(plan, touches, people, {
      madeBy: 'Kari Løvaas',
      reviewFor: 'Joost Vermeulen',
      planVersion: 4,
      permissions: [
        {
          channel: 'email',
          purpose: 'offer',
          basis: 'double-opt-in',
          people: 2,
          oldestAt: Date.parse('2025-01-05T08:00:00Z'),
          nextEndAt: null,
        },
      ],
    }),
  );
  const document = parse(page);

  it('names the plan, who made it, when, with what it was judged, and its mark', () => {
    expect(document.title).toBe('Spring pilot · Plan for review · Unhurried');
    expect(document.documentElement.lang).toBe('en');
    expect(textOf(document.querySelector('h1'))).toBe('Spring pilot');
    expect(textOf(document.querySelector('.aim'))).toBe(
      '2 touches each for 3 people, from Tuesday 14 April to Tuesday 28 April, by email. For offer. One calendar for all. At most it makes an offer, in step 2, “An offer”.',
    );
    const facts = textOf(document.querySelector('.head .facts'));
    expect(facts).toContain('Made byKari Løvaas, 9 April 2026, 09:12');
    expect(facts).toContain('ForJoost Vermeulen');
    expect(facts).toContain('policy 3, model 1.0.0, base settings');
    expect(facts).toContain('7f3a 91c0 e2d4');
  });

  it('counts the verdicts, and the people who are fine throughout', () => {
    const totals = [...document.querySelectorAll('.totals li .total')].map(textOf);
    expect(totals).toEqual(['Fine3', 'Caution1', 'Too fast1', 'Blocked1']);
    expect(textOf(document.querySelector('.card .shares'))).toContain('Fine throughout for 1 of 3 people.');
    expect(document.querySelector('.card .share')?.getAttribute('aria-label')).toBe(
      '3 fine, 1 caution, 1 too fast, 1 blocked',
    );
  });

  it('shows the riskiest touches first, each with verdict, reason, date with weekday and when it would be fine', () => {
    const rows = [...document.querySelectorAll('.risk tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows.map(([, person, verdict, , planned, from]) => [person, verdict, planned, from])).toEqual([
      ['Bo Ek', 'Blocked', 'Tue 14 Apr', 'no date'],
      ['84Ana PetrovićFriendGimnazija', 'Too fast', 'Tue 28 Apr', 'Tue 5 May'],
      ['Bo Ek', 'Caution', 'Tue 28 Apr', 'Tue 5 May'],
    ]);
    expect(rows[0]?.[3]).toContain('This is blocked.');
    expect(rows[0]?.[3]).toContain('Instead: a permission for offer by email');
    expect(rows[0]?.[3]).toContain('Step 1, About hello');
  });

  it('says who goes ahead against a verdict, and why', () => {
    const [item] = [...document.querySelectorAll('.overrides li')];
    expect(textOf(item)).toContain('Ana Petrović, step 2, Tue 28 Apr');
    expect(item?.querySelector('blockquote')?.textContent).toBe('She asked for it.\nOn the phone.');
    expect(textOf(item)).toContain('Kari, Wed 8 Apr');
  });

  it('says what was answered to an earlier version, and what changed since', () => {
    const changes = [
      { says: 'Moved from 7 May to 14 May', step: 'offer', contact: null },
      { says: 'Left out', step: 'hello', contact: 'bo' },
    ];
    const at = Date.parse('2026-04-02T10:00:00Z');
    const sinceReview = { version: 3, by: 'Joost', at, decision: 'approve' as const, changes };
    const since = parse(printTestPage(aReview(plan, touches, people, { sinceReview }))).querySelector('#since');
    expect(textOf(since)).toBe(
      'Since version 3Approved by Joost on Thursday 2 April for version 3; 2 changes since. Moved from 7 May to 14 Maystep 2 Left outBo Ek, step 1',
    );
    expect(document.querySelector('#since')).toBeNull();
  });

  it('shows the texts line for line, what is asked in words, and the permissions it relies on', () => {
    expect(document.querySelectorAll('article')).toHaveLength(2);
    expect(document.querySelectorAll('.body')[1]?.textContent).toBe('Dear Ana,\n\nthree monitors.');
    expect(textOf(document.querySelectorAll('article')[1])).toContain('Makes an offer');
    expect(textOf(document.querySelector('.permissions tbody'))).toBe(
      'Emailfor offerDouble opt-in2 peopleSun 5 Jan 2025none',
    );
  });

  it('lists people riskiest first, each with the evidence, every touch, its sentences and its numbers', () => {
    const [bo, ana, cem] = [...document.querySelectorAll('.person')].map(textOf);
    expect(bo).toBe(
      'Bo Ek1 blocked 1 caution Blocked Step 1, Tue 14 AprNo date helpsThis is blocked. Caution Step 2, Tue 28 AprFine from Tue 5 MayThis is caution. P 1.74, G ∞, g 22.8',
    );
    expect(ana).toContain('Ana PetrovićGimnazijaFriend, trust 84 (65 to 98)1 too fast 1 fine Bought on 1 April 2026.');
    expect(ana).toContain('Goes ahead by override. Fine Step 1, Tue 14 Apr');
    expect(cem).toBe('Cem Ak2 fine Fine Step 1, Tue 14 Apr Step 2, Tue 28 Apr');
  });

  it('says what every number beside a reason is', () => {
    const names = [...document.querySelectorAll('.numbers dt')].flatMap((name) => textOf(name).split(', '));
    for (const name of ['P', 'G', 'g', 'q', 'patience', 'n', 'limit', 'step', 'ask', 'level', 'E', 'pa', 'count'])
      expect(names).toContain(name);
  });

  it('has headings in order, named areas, and headers for every column', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.slice(1).every((level, index) => level - (levels[index] ?? 0) <= 1)).toBe(true);
    for (const header of document.querySelectorAll('th'))
      expect(header.getAttribute('scope')).toMatch(/^(col|row|rowgroup)$/);
    for (const link of document.querySelectorAll('nav a')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('runs one script of its own, loads nothing but the letters it brings along, and allows no style but its own', () => {
    const scripts = [...document.querySelectorAll('script')].map((script) => [script.id, script.type]);
    expect(scripts).toEqual([
      ['unhurried-package', 'application/json'],
      ['', ''],
    ]);
    const printed = page.slice(0, page.indexOf('<script'));
    expect(printed).not.toMatch(/\son\w+=|\sstyle=|<img|<link|<iframe|url\((?!data:font\/woff2;base64,)|@import/i);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'sha256-c3R5bGU='; script-src 'sha256-c2NyaXB0'; font-src data:; base-uri 'none'; form-action 'none'",
    );
    expect(document.querySelectorAll('style')).toHaveLength(1);
    for (const link of document.querySelectorAll('[href], [src]')) expect(link.getAttribute('href')).toMatch(/^#/);
  });

  it('says so when every touch is fine, and when nobody is touched', () => {
    const allFine = parse(printTestPage(aReview(plan, [aTouch(plan, 'cem', hello, 'fine')], people)));
    expect(textOf(allFine.querySelector('#riskiest'))).toContain('Of 1 touch still ahead, every one is fine.');
    const nobody = parse(printTestPage(aReview(plan, [], people)));
    expect(textOf(nobody.querySelector('.aim'))).toBe('Nobody is touched by this plan.');
  });

  it('says each reason once, with how many people it concerns and an example of the worst', () => {
    const mild = aTouch(plan, 'ana', hello, 'caution', {
      reasons: [aReason('caution', { sentence: 'Close to the limit.' })],
    });
    const hard = ['bo', 'cem'].map((contact) => aTouch(plan, contact, hello, 'too-fast'));
    const later = aTouch(plan, 'ana', offer, 'too-fast');
    const document = parse(printTestPage(aReview(plan, [mild, ...hard, later], people)));
    expect([...document.querySelectorAll('.reasons tbody tr')].map(textOf)).toEqual([
      'Too soon after the last touchesToo fast3 peoplesteps 1 and 2This is too-fast.',
    ]);
  });

  it('marks the words that press in a text, and refers to them where a person reads them', () => {
    const pressing = aStep({ id: 'press', subject: 'Three monitors', body: 'Only 6 places left, so act now.' });
    const own = aPlan({ steps: [pressing] });
    const said = '“Only 6 places left” hurries the reader. Name the date, if there is a real one.';
    const touch = aTouch(own, 'bo', pressing, 'caution', {
      reasons: [aReason('caution', { code: 'copy', sentence: said })],
    });
    const document = parse(printTestPage(aReview(own, [touch], people)));
    expect([...document.querySelectorAll('.body mark')].map(textOf)).toEqual(['Only 6 places left', 'act now']);
    expect(document.querySelector('.body')?.textContent).toBe('Only 6 places left, so act now.');
    expect(textOf(document.querySelector('.person'))).toContain('they are marked at the step');
    expect(textOf(document.querySelector('.risk .why'))).toContain(said);
  });

  it('draws the picture of a plan whose length in milliseconds divides by nothing', () => {
    const late = aStep({ id: 'late', offsetDays: 77 });
    const long = aPlan({ steps: [hello, late] });
    const odd = [
      aTouch(long, 'ana', hello, 'fine'),
      aTouch(long, 'ana', late, 'fine', { at: '2026-06-30T07:30:00.007Z' }),
    ];
    const drawn = parse(printTestPage(aReview(long, odd, people)));
    expect(drawn.querySelector('figure svg')?.getAttribute('aria-label')).toContain('step 2');
  });

  it('leaves what lies in the past out of the riskiest touches', () => {
    const gone = aTouch(plan, 'bo', hello, 'blocked', { past: true });
    const rows = parse(printTestPage(aReview(plan, [gone, aTouch(plan, 'bo', offer, 'caution')], people)));
    expect([...rows.querySelectorAll('.risk .badge')].map(textOf)).toEqual(['Caution']);
    expect(textOf(rows.querySelector('.card'))).toContain('1 of 2 touches lie in the past.');
  });

  it('names the people left out, the dates that are a person’s own, and asks made softer', () => {
    const own = aPlan({
      pace: 'personal',
      steps: [hello, offer],
      adjustments: [
        { contact: 'bo', step: 'offer', movedTo: null, ask: null, leftOut: true, override: null },
        { contact: 'ana', step: 'offer', movedTo: null, ask: 3, leftOut: false, override: null },
      ],
    });
    const later = toIso(Date.parse('2026-04-21T07:30:00Z'));
    const document = parse(
      printTestPage(
        aReview(own, [aTouch(own, 'bo', hello, 'fine', { at: later }), aTouch(own, 'ana', offer, 'caution')], people),
      ),
    );
    const [ana, bo] = [...document.querySelectorAll('.person')].map(textOf);
    expect(bo).toContain('Step 1, Tue 21 Apr');
    expect(textOf(document.querySelector('#people .names'))).toBe('Bo Ek step 2');
    expect(ana).toContain('Its ask is 3 of 5 here.');
    expect(textOf(document.querySelectorAll('article')[1])).toContain('1 person left out.');
  });
});

describe('what came from people and files', () => {
  const hostile = [
    `"><script>alert('x')</script>`,
    ']]><!--',
    '</title></style><svg onload=alert(1)>',
    '=HYPERLINK("http://example.com")',
    'مريم “العربي” \u202Egnissim',
    '👩‍👩‍👧‍👦 & Söhne',
    'x'.repeat(300),
    '{{first_name}} \0 \r\n &amp;',
  ];

  it.each(hostile)('is shown as text wherever it stands: %j', (evil) => {
    const step = aStep({ id: evil, subject: evil, body: evil, purpose: evil, facts: [evil] });
    const bad = aPlan({ name: evil, steps: [step], audience: { segment: evil } });
    const reason = aReason('too-fast', { sentence: `Of ${evil}: ${evil}` });
    const touch = aTouch(bad, evil, step, 'too-fast', {
      reasons: [reason],
      instead: evil,
      override: { reason: evil, by: evil, at: '2026-04-08T10:00:00Z' },
    });
    const person = aPerson(evil, { name: evil, calledName: evil, company: evil });
    const fine = aPerson('fine', { name: evil, company: evil });
    const page = printTestPage(
      aReview(bad, [touch, aTouch(bad, 'fine', step, 'fine')], [person, fine], {
        madeBy: evil,
        permissions: [{ channel: 'email', purpose: evil, basis: 'verbal', people: 1, oldestAt: null, nextEndAt: null }],
      }),
    );
    const document = parse(page);
    const shown = evil.replaceAll('\0', '\uFFFD');
    const plain = (text: string | null | undefined) => text?.replaceAll('\r\n', '\n');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(document.querySelectorAll('main script, head script, [onload]')).toHaveLength(0);
    expect(document.querySelectorAll('main > section').length).toBeGreaterThan(6);
    for (const place of [
      'h1 bdi',
      '.risk tbody th bdi',
      '.person summary bdi',
      '.subject',
      '.body',
      'blockquote bdi',
    ]) {
      expect(plain(document.querySelector(place)?.textContent)).toBe(plain(shown));
    }
    expect(textOf(document.querySelector('.risk .why'))).toContain(textOf({ textContent: `Of ${shown}: ${shown}` }));
  });

  it('keeps a name that is written from right to left from turning the words around it', () => {
    const touch = aTouch(plan, 'mar', hello, 'blocked', {
      reasons: [
        aReason('blocked', { sentence: 'No permission is recorded for مريم. How مريم agreed can be recorded.' }),
      ],
    });
    const document = parse(printTestPage(aReview(plan, [touch], [aPerson('mar', { calledName: 'مريم' })])));
    expect([...document.querySelectorAll('.risk .why bdi')].map(textOf).slice(0, 2)).toEqual(['مريم', 'مريم']);
  });
});

describe('the size of a page', () => {
  const steps = Array.from({ length: 8 }, (_, index) => aStep({ id: `s${index}`, offsetDays: index * 7 }));
  const large = aPlan({ steps });
  const keys = Array.from({ length: 500 }, (_, index) => `person-${index}@company-${index % 60}.example.com`);
  const people = keys.map((key, index) =>
    aPerson(key, {
      name: `Alexandria Papadopoulou ${index}`,
      calledName: 'Alexandria',
      company: `Company of instruments ${index % 60}`,
      standing: { stage: 'acquaintance', trust: 0.5, trustBand: [0.1, 0.9] },
      evidence: ['Answered 3 touches', `14 touches so far; the latest: the mail of ${(index % 28) + 1} March 2026`],
    }),
  );
  // No two numbers alike, as in life: what is alike packs small.
  const near = (place: number): Reason =>
    aReason('too-fast', {
      numbers: { P: 1 + Math.abs(Math.sin(place)), G: 20 * Math.abs(Math.cos(place)), g: 22 + Math.sin(place) },
      sentence: `To Alexandria, this would feel like one message every ${place % 97} days. The limit with Alexandria is 120 days.`,
    });
  const open = (place: number): Reason =>
    aReason('too-fast', {
      code: 'reply-wait',
      numbers: { q: Math.abs(Math.sin(place)), patienceDays: 24 },
      sentence: `The mail of 31 March 2026 asked something and is not answered yet. Eight in ten of Alexandria's answers come within ${place % 89} days.`,
    });
  const pageWith = (verdictOf: (person: number, step: number) => Severity) => {
    const touches = keys.flatMap((key, person) =>
      steps.map((step, index) => {
        const verdict = verdictOf(person, index);
        const place = person * 8 + index;
        const reasons =
          verdict === 'fine' ? [] : [near(place), open(place)].map((one) => ({ ...one, severity: verdict }));
        return aTouch(large, key, step, verdict, { reasons });
      }),
    );
    const review = aReview(large, touches, people);
    const packed = gzipSync(printReviewPackage(review), { level: 9 }).toString('base64');
    return printReviewPage(review, { hashes: { style: '', script: '' }, packed });
  };

  it('stays under 1.5 MB for 500 people and 8 steps, were not one of the touches fine', () => {
    const page = pageWith(() => 'too-fast');
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
    const document = parse(page);
    expect(document.querySelectorAll('.person li')).toHaveLength(4000);
    expect(textOf(document.querySelector('#people .lead-in'))).toContain(
      'The first reason of a verdict is said in full',
    );
    expect(textOf(document.querySelector('#people .unscripted'))).toContain('All reasons');
  });

  it('says every reason in full where there is room', () => {
    const page = pageWith((person, step) => severities[(person * step) % 13] ?? 'fine');
    expect(Buffer.byteLength(page)).toBeLessThan(1_200_000);
    expect(textOf(parse(page).querySelector('#people .lead-in'))).toContain('What makes a verdict is said in full');
  });
});

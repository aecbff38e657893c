import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { exportNasty, makeNastyWorkspace, nastyPeople, nastyPlan, nastyVerdicts, writePlan } from './nasty-export.ts';

interface Entry {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: number;
  readonly from: number;
  readonly until: number;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly busy: boolean;
  readonly alarms: number;
}

/** A value without its parameters. */
function plainText(value: string | { readonly val: string } | undefined): string {
  return typeof value === 'object' ? value.val : (value ?? '');
}

/** Two parsers that share nothing with each other nor with what writes the calendar. */
const parsers: Readonly<Record<string, (text: string) => readonly Entry[]>> = {
  'node-ical': (text) =>
    Object.values(ical.sync.parseICS(text))
      .filter((component): component is VEvent => component?.type === 'VEVENT')
      .map((event) => ({
        uid: event.uid,
        sequence: Number(event.sequence),
        stamp: event.dtstamp.getTime(),
        from: event.start.getTime(),
        until: event.end?.getTime() ?? 0,
        summary: plainText(event.summary),
        description: plainText(event.description),
        status: String(event.status),
        busy: event.transparency !== 'TRANSPARENT',
        alarms: event.alarms?.length ?? 0,
      })),
  'ts-ics': (text) =>
    (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
      uid: event.uid,
      sequence: event.sequence ?? -1,
      stamp: event.stamp.date.getTime(),
      from: event.start.date.getTime(),
      until: event.end?.date.getTime() ?? 0,
      summary: event.summary,
      description: event.description ?? '',
      status: event.status ?? '',
      busy: event.timeTransparent !== 'TRANSPARENT',
      alarms: event.alarms?.length ?? 0,
    })),
};

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each(Object.entries(parsers))('%s reads the calendar', (_, parse) => {
  test('with an entry per touch that says what was meant, whatever texts look like', () => {
    const made = makeNastyWorkspace();
    const text = readFileSync(exportNasty(made, 'ics', 'plan.ics', '--events', 'touch'), 'utf8');
    const entries = parse(text);
    const { touches } = nastyVerdicts(made);
    // And one for whom the planner left out, which takes away what an earlier calendar may have brought.
    expect(entries).toHaveLength(touches.length + 1);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    expect(entries.filter(({ status }) => status === 'CANCELLED')).toHaveLength(1);
    for (const person of nastyPeople) {
      const name = oneLine(`${person.first} ${person.last}`);
      const subject = nastyPlan.steps[0].subject.replace('{{first_name}}', oneLine(person.first));
      const entry = entries.find(({ summary }) => summary.endsWith(`Email to ${name}: ${subject}`));
      const touch = touches.find(({ contact, step }) => contact === person.email && step === 'hello');
      expect(entry).toMatchObject({
        from: Date.parse(touch?.at ?? ''),
        until: Date.parse(touch?.at ?? '') + 900_000,
        busy: false,
        alarms: 0,
      });
      const [reason] = touch?.reasons ?? [];
      expect(entry?.description).toContain(reason?.sentence);
      expect(entry?.description).toContain(nastyPlan.steps[0].body.replace('{{first_name}}', oneLine(person.first)));
    }
  });

  test('again later: the same entries, with a higher number, on their new dates', () => {
    const made = makeNastyWorkspace();
    const before = parse(readFileSync(exportNasty(made, 'ics', 'before.ics', '--events', 'touch'), 'utf8'));
    const left = { contact: 'emoji@example.com', step: 'hello', leftOut: true };
    writePlan(made, { ...nastyPlan, startOn: '2026-10-27', adjustments: [...nastyPlan.adjustments, left] });
    const later = ['--events', 'touch', '--now', '2026-10-02T08:00:00Z'];
    const after = parse(readFileSync(exportNasty(made, 'ics', 'after.ics', ...later), 'utf8'));
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    for (const entry of after) {
      const old = before.find(({ uid }) => uid === entry.uid);
      expect(entry.sequence).toBeGreaterThan(old?.sequence ?? Number.POSITIVE_INFINITY);
      expect(entry.stamp).toBe(Date.parse('2026-10-02T08:00:00Z'));
    }
    expect(after.filter(({ status }) => status === 'CANCELLED')).toHaveLength(2);
  });

  test('with an entry per step, from its first touch to its last', () => {
    const made = makeNastyWorkspace();
    const entries = parse(readFileSync(exportNasty(made, 'ics', 'steps.ics'), 'utf8'));
    expect(entries).toHaveLength(nastyPlan.steps.length);
    expect(entries[0]?.summary).toBe(`Email to 7 people: ${nastyPlan.steps[0].subject}`);
    expect(entries[0]?.description).toContain(nastyPlan.steps[0].body);
    expect(entries[2]).toMatchObject({ summary: 'Letter to 6 people: Karte', status: 'CONFIRMED' });
    expect(entries[0]?.from).toBe(Date.parse('2026-10-20T12:00:00Z'));
  });
});

test('what looks like the end of an entry, or like a line end, is part of a text', () => {
  const made = makeNastyWorkspace();
  const [hello] = nastyPlan.steps;
  writePlan(made, {
    ...nastyPlan,
    steps: [{ ...hello, body: 'one\\nline\nEND:VEVENT\nEND:VCALENDAR' }],
    adjustments: [],
  });
  const text = readFileSync(exportNasty(made, 'ics', 'plan.ics'), 'utf8');
  const [event, ...others] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  expect(event?.getFirstPropertyValue('description')).toMatch(/one\\nline\nEND:VEVENT\nEND:VCALENDAR$/);
});

test('its lines end as they should, and none is longer than 75 octets', () => {
  const made = makeNastyWorkspace();
  const bytes = readFileSync(exportNasty(made, 'ics', 'plan.ics', '--events', 'touch'));
  const lines = bytes.toString('utf8').split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
});

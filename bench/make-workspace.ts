/** A believable workspace of any size, the same for the same size: what the measurements read. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NewContact } from '../main/db/repositories/contact-row.ts';
import { createWorkspace, type Workspace } from '../main/db/workspace.ts';
import type { Channel, JourneyEvent, ResponseType } from '../shared/domain/event.ts';
import { dayMs } from '../shared/domain/time.ts';

/** The instant at which the measurements ask. */
export const asOf = Date.parse('2026-05-04T07:00:00Z');
/** Events of ten people in a row: twenty on average, some hardly known and some known for long. */
const eventsOfTen = [4, 6, 8, 10, 14, 18, 22, 28, 38, 52];
const seed = 20_260_504;
const program = 'The bench';
/** A file is made again when what goes into it changes. */
const version = 1;

const firstNames = [
  'Ana',
  'Bo',
  'Cem',
  'Dora',
  'Emil',
  'Farah',
  'Gro',
  'Hana',
  'Ivo',
  'Jun',
  'Kaja',
  'Luz',
  'Mei',
  'Noa',
];
const lastNames = ['Adler', 'Babić', 'Costa', 'Dunn', 'Evans', 'Fischer', 'Grant', 'Horvat', 'Ito', 'Jensen', 'Kovač'];
const places = [
  { country: 'Germany', timeZone: 'Europe/Berlin' },
  { country: 'Austria', timeZone: 'Europe/Vienna' },
  { country: 'Croatia', timeZone: 'Europe/Zagreb' },
  { country: 'United States', timeZone: 'America/New_York' },
  { country: 'United Kingdom', timeZone: 'Europe/London' },
  { country: 'France', timeZone: null },
  { country: null, timeZone: null },
] as const;

interface Chance {
  /** 0 to 1. */
  next(): number;
  isIn(share: number): boolean;
  between(least: number, most: number): number;
  oneOf<T>(values: readonly T[]): T;
}

/** Mulberry32: small, even, and the same everywhere. */
function createChance(start: number): Chance {
  let state = start;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    isIn: (share) => next() < share,
    between: (least, most) => least + next() * (most - least),
    oneOf<T>(values: readonly T[]): T {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
  };
}

export function emailOf(number: number): string {
  return `person-${number}@example.com`;
}

function personOf(number: number, chance: Chance): NewContact {
  const { country, timeZone } = chance.oneOf(places);
  return {
    email: emailOf(number),
    externalId: `C-${number}`,
    firstName: chance.oneOf(firstNames),
    lastName: chance.oneOf(lastNames),
    company: chance.isIn(0.6) ? `Company ${Math.floor(number / 4)}` : null,
    phone: null,
    country,
    timeZone,
    createdAt: null,
    emailChangedAt: null,
    doNotContact: chance.isIn(0.005),
  };
}

const offerChannels: readonly Channel[] = ['email', 'email', 'email', 'phone', 'direct-mail'];
const shortAnswers: readonly ResponseType[] = ['click', 'click', 'click', 'reply', 'form', 'visit'];

/**
 * What happened with one person, exactly `size` events: agreements first, then a letter every week or month, offers in
 * between, and what came back: opens, clicks, replies, purchases, here and there an end.
 */
function journeyOf(size: number, chance: Chance): readonly JourneyEvent[] {
  const events: JourneyEvent[] = [];
  const cadenceDays = chance.oneOf([7, 14, 30]);
  let at = Math.round(asOf - chance.between(20, 40) * dayMs - size * chance.between(5, cadenceDays) * dayMs);
  const permission = (purpose: string, days: number | null): JourneyEvent => ({
    kind: 'permission',
    id: '',
    at,
    channel: 'email',
    purpose,
    method: chance.oneOf(['double-opt-in', 'double-opt-in', 'single-opt-in', 'contract']),
    evidence: 'form 12',
    until: null,
    cadenceDays: days,
  });
  if (chance.isIn(0.9)) events.push(permission('newsletter', cadenceDays));
  if (chance.isIn(0.6)) events.push(permission('offer', null));
  const isLively = chance.isIn(0.5);
  for (let number = 0; events.length < size; number += 1) {
    const isOffer = chance.isIn(0.2);
    const id = `t${number}`;
    at += Math.round(chance.between(0.5, 1) * (isOffer ? 6 : cadenceDays) * dayMs);
    if (at >= asOf) break;
    const purpose = isOffer ? 'offer' : 'newsletter';
    const channel = isOffer ? chance.oneOf(offerChannels) : 'email';
    const ask = isOffer ? 4 : chance.oneOf([1, 2, 2, 3] as const);
    events.push({ kind: 'touch', id, at, channel, ask, purpose, data: 'declared', inReplyTo: null });
    events.push(...answersTo(id, at, channel, isLively, chance));
  }
  const kept = events.filter((event) => event.at < asOf).slice(0, size);
  for (let number = 0; kept.length < size; number += 1) kept.push({ kind: 'note', id: `n${number}`, at: asOf - dayMs });
  if (size > 8 && chance.isIn(0.04)) kept[size - 1] = endOf(asOf - Math.round(chance.between(0, 10) * dayMs), chance);
  return kept;
}

function answersTo(id: string, at: number, channel: Channel, isLively: boolean, chance: Chance): JourneyEvent[] {
  const after = (days: number) => Math.round(at + days * dayMs);
  const answers: JourneyEvent[] = [];
  if (chance.isIn(isLively ? 0.5 : 0.2)) {
    answers.push({
      kind: 'response',
      id: `o-${id}`,
      at: after(chance.between(0.01, 1)),
      type: 'open',
      answers: id,
      channel,
    });
  }
  if (chance.isIn(isLively ? 0.2 : 0.03)) {
    const type = chance.oneOf(shortAnswers);
    answers.push({ kind: 'response', id: `r-${id}`, at: after(chance.between(1, 2)), type, answers: id, channel });
  }
  if (chance.isIn(isLively ? 0.03 : 0.005)) {
    answers.push({
      kind: 'purchase',
      id: `p-${id}`,
      at: after(chance.between(2, 3)),
      amount: '120.00',
      currency: 'EUR',
    });
  }
  return answers;
}

function endOf(at: number, chance: Chance): JourneyEvent {
  if (chance.isIn(0.7)) return { kind: 'withdrawal', id: '', at, channel: 'email', purpose: null, undated: false };
  if (chance.isIn(0.5)) return { kind: 'bounce', id: '', at, type: 'hard', channel: 'email' };
  return { kind: 'complaint', id: '', at, type: 'spam', channel: 'email' };
}

function fill({ repositories: { contacts, events, facts }, commands }: Workspace, people: number): void {
  const chance = createChance(seed);
  commands.cache(() => {
    for (let number = 0; number < people; number += 1) {
      const id = contacts.insert(personOf(number, chance));
      facts.put(id, {
        name: 'Industry',
        value: chance.oneOf(['Trade', 'Care', 'Tools']),
        origin: 'declared',
        source: 'form',
      });
      for (const event of journeyOf(eventsOfTen[number % eventsOfTen.length] ?? 0, chance)) events.put(id, event, {});
    }
  });
}

/** The path of a closed workspace of so many people with twenty events each on average, made when it is not there yet. */
export function workspaceOf(people: number): string {
  const folder = fileURLToPath(new URL('../.cache/bench/', import.meta.url));
  const path = `${folder}${people}-people-${version}.unhurried`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.draft`;
  rmSync(draft, { force: true });
  const created = createWorkspace({ path: draft, passphrase: null, program, now: asOf });
  if (!created.ok) throw new Error(created.error.says);
  fill(created.value, people);
  created.value.close();
  renameSync(draft, path);
  return path;
}

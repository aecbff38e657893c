import type { Channel } from '../../domain/event.ts';
import { dayMs } from '../../domain/time.ts';
import type { Diary, Named } from '../diary.ts';
import { runningIssueId } from '../letters.ts';
import { asking, calls, informing, type Mail, projectLetters, serviceMails, weeklyLetters } from '../texts.ts';

/** What several paces have in common: signing up, reading letters, answering mails, being called, buying. */

export type Span = readonly [least: number, most: number];

/** One pace: writes the journey of one person into their diary. */
export type Pace = (diary: Diary) => void;

export const within = (diary: Diary, span: Span) => diary.random.between(span[0], span[1]);

const minuteMs = 60_000;

interface SignUp {
  readonly weekly?: boolean;
  readonly monthly?: boolean;
  /** The channels on which they agreed to hear of offers and pilots. */
  readonly offers?: 'email' | 'any';
  /** The form was seen, not only the list it filled. */
  readonly form?: boolean;
}

/** They fill in the form, confirm by mail, and are told how often the letter comes. */
export function signUp(diary: Diary, days: number, { weekly, monthly, offers, form = true }: SignUp): void {
  const at = diary.ago(days);
  if (form) diary.respond(at, 'form', { text: 'Form 12, on the website' });
  const evidence = form ? 'Form 12, confirmed by mail' : 'List of the sending tool used before, with dates';
  const method = form ? 'double-opt-in' : 'single-opt-in';
  const confirmedAt = at + 6 * minuteMs;
  if (weekly) diary.permit(confirmedAt, { purpose: 'newsletter', method, evidence, cadenceDays: 7 });
  if (monthly) diary.permit(confirmedAt, { purpose: 'offer', method, evidence, cadenceDays: 28 });
  if (offers) diary.permit(confirmedAt, { purpose: 'offer', channel: offers, method, evidence });
}

interface Reading {
  /** Days ago of the first and the last letter they get. */
  readonly from: number;
  readonly until?: number;
  readonly openShare?: number;
  readonly clickShare?: number;
  /** No sign of life in this many days. */
  readonly quietDays?: number;
}

function letters(diary: Diary, reading: Reading, purpose: 'newsletter' | 'offer'): void {
  const { from, until = 0, openShare = 0, clickShare = 0, quietDays = 0 } = reading;
  const { random, now } = diary;
  for (const { issue, at, on } of diary.letters.toReversed()) {
    const daysAgo = (now - at) / dayMs;
    const monthly = purpose === 'offer';
    if (daysAgo > from || daysAgo < until || (monthly && issue % 4 !== 1)) continue;
    const titles = monthly ? projectLetters : weeklyLetters;
    const number = diary.letters.length - issue;
    const subject = titles[(monthly ? Math.floor(number / 4) : number) % titles.length] ?? titles[0];
    const letter = diary.touch(at, { subject, purpose }, monthly ? `projects-${on}` : runningIssueId(issue, on));
    if (daysAgo < quietDays) continue;
    if (random.chance(openShare)) diary.answer(letter, random.between(0.02, 1.5), 'open');
    if (random.chance(clickShare)) diary.answer(letter, random.between(0.03, 2.5), 'click');
  }
}

/** The letter every Tuesday, from their sign-up on. */
export function readWeekly(diary: Diary, reading: Reading): void {
  letters(diary, reading, 'newsletter');
}

/** Every fourth Tuesday the letter about projects. */
export function readMonthly(diary: Diary, reading: Reading): void {
  letters(diary, reading, 'offer');
}

/** They follow a link in the letter that reached them about so many days ago. */
export function clickLetter(diary: Diary, days: number): void {
  const letter = diary.letters.find(({ at }) => (diary.now - at) / dayMs >= days);
  if (letter === undefined) return;
  const named = { id: runningIssueId(letter.issue, letter.on), at: letter.at };
  diary.answer(named, diary.random.between(0.05, 0.5), 'click');
}

/** A touch and what may be said to it. */
export interface Asked extends Named {
  readonly mail: Mail;
}

export function inform(diary: Diary, days: number): Asked {
  const mail = diary.draw(informing);
  return { ...diary.touch(diary.ago(days), { subject: mail.subject, ask: 2 }), mail };
}

export function ask(diary: Diary, days: number): Asked {
  const mail = diary.draw(asking);
  return { ...diary.touch(diary.ago(days), { subject: mail.subject, ask: 3 }), mail };
}

export function offer(diary: Diary, days: number, subject: string): Named {
  return diary.touch(diary.ago(days), { subject, ask: 4 });
}

export function reply(diary: Diary, touch: Asked, latencyDays: number): Named {
  return diary.answer(touch, latencyDays, 'reply', diary.random.pick(touch.mail.replies));
}

/** We answer their message within some hours. */
export function answerBack(diary: Diary, message: Named): void {
  diary.answerBack(message, diary.random.between(0.03, 0.2));
}

export function call(diary: Diary, days: number, answered: boolean): void {
  const touch = diary.touch(diary.ago(days), { subject: 'A call about the rooms', channel: 'phone', ask: 3 });
  if (!answered) return;
  const text = diary.draw(calls);
  diary.respond(touch.at + 2 * minuteMs, 'call-answered', { answers: touch, channel: 'phone', text });
}

interface Conversation {
  /** Days ago of the first and the last mail; the last one is answered. */
  readonly from: number;
  readonly until: number;
  readonly everyDays: Span;
  readonly latencyDays: Span;
  readonly answerShare: number;
}

/** Mails in a person's own rhythm, most of them answered at that person's own pace. */
export function converse(diary: Diary, talk: Conversation): void {
  const { random } = diary;
  const steps: number[] = [];
  for (let days = talk.until; days < talk.from; days += within(diary, talk.everyDays)) steps.unshift(days);
  for (const [index, days] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const mail = isLast || index % 3 === 1 ? ask(diary, days) : inform(diary, days);
    if (!isLast && !random.chance(talk.answerShare)) continue;
    const message = reply(diary, mail, within(diary, talk.latencyDays));
    if (random.chance(0.4)) answerBack(diary, message);
  }
}

/** An order: the contract, the mails that belong to it, and now and then a word of thanks. */
export function purchase(diary: Diary, days: number, amount: string, phone: Channel | 'any' = 'any'): void {
  const at = diary.ago(days);
  diary.buy(at, amount);
  diary.permit(at + minuteMs, {
    purpose: 'calibration',
    channel: phone,
    method: 'contract',
    evidence: 'Order, terms of the two years of calibration',
  });
  for (const [index, subject] of serviceMails.entries()) {
    diary.touch(at + (index * 3 + 0.02) * dayMs, { subject, ask: 1, purpose: 'service' });
  }
}

const amounts = ['420.00', '690.00', '1280.00', '1740.00', '2360.00', '3150.00', '5900.00'] as const;

export function anAmount(diary: Diary): string {
  return diary.random.pick(amounts);
}

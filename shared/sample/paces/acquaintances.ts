import { dayMs } from '../../domain/time.ts';
import type { Diary } from '../diary.ts';
import { refusals } from '../texts.ts';
import { ask, clickLetter, inform, type Pace, readMonthly, readWeekly, reply, signUp, within } from './habits.ts';

/** Gets the weekly letter as promised, and has never opened one. */
export const silentWeekly: Pace = (diary) => {
  const from = within(diary, diary.random.chance(0.5) ? [85, 150] : [160, 520]);
  const offers = diary.random.chance(0.7);
  signUp(diary, from, { weekly: true, form: false, ...(offers ? { offers: 'email' } : {}) });
  readWeekly(diary, { from });
};

/** Gets the monthly letter on projects, and has never opened one. */
export const silentMonthly: Pace = (diary) => {
  const from = within(diary, [350, 440]);
  signUp(diary, from, { monthly: true, form: false });
  readMonthly(diary, { from });
};

/** Opens the letter now and then and once followed a link. */
export const occasionalReader: Pace = (diary) => {
  const from = within(diary, [170, 420]);
  const clicked = within(diary, [75, 140]);
  signUp(diary, from, { weekly: true, offers: diary.random.chance(0.7) ? 'any' : 'email' });
  readWeekly(diary, { from, openShare: 0.3 });
  clickLetter(diary, clicked);
  if (diary.random.chance(0.5)) inform(diary, within(diary, [10, 30]));
};

/** Has just signed up. */
export const newSignUp: Pace = (diary) => {
  const from = within(diary, [2, 17]);
  signUp(diary, from, { weekly: true, offers: 'any' });
  readWeekly(diary, { from, openShare: 0.7 });
};

/** Signed up some weeks ago; nothing further yet. */
export const signedUp: Pace = (diary) => {
  const from = within(diary, [40, 84]);
  signUp(diary, from, { offers: 'any' });
  inform(diary, within(diary, [12, 30]));
};

/** Has answered once, after thinking about it. */
export const oneReply: Pace = (diary) => {
  firstReply(diary, within(diary, [80, 140]), within(diary, [6, 19]));
  inform(diary, within(diary, [14, 40]));
};

/** Has answered for the first time, some days ago. */
export const repliedLately: Pace = (diary) => {
  firstReply(diary, within(diary, [9, 15]), within(diary, [1, 6]));
};

function firstReply(diary: Diary, asked: number, latencyDays: number): void {
  diary.permit(diary.ago(asked + 60), {
    purpose: 'offer',
    channel: 'any',
    method: 'verbal',
    evidence: 'Said so at the Clean Buildings fair, noted the same day',
  });
  reply(diary, ask(diary, asked), latencyDays);
}

/** Was asked, and said not now. */
export const notNow: Pace = (diary) => {
  const from = within(diary, [66, 88]);
  signUp(diary, from, { offers: 'any', weekly: diary.random.chance(0.4) });
  readWeekly(diary, { from, until: from, openShare: 0.3 });
  const question = ask(diary, within(diary, [25, 55]));
  diary.answer(question, within(diary, [0.5, 6]), 'not-now', diary.random.pick(refusals));
};

/** Agreed to hear of offers, was asked twice, did not answer. */
export const askedTwice: Pace = (diary) => {
  const second = within(diary, [24, 50]);
  signUp(diary, second + within(diary, [60, 200]), { offers: diary.random.chance(0.6) ? 'any' : 'email' });
  ask(diary, second + within(diary, [21, 40]));
  ask(diary, second);
};

/** Was asked a week ago; the question is open. */
export const openQuestion: Pace = (diary) => {
  signUp(diary, within(diary, [60, 150]), { offers: 'any' });
  ask(diary, within(diary, [3, 9]));
};

/** Said yes for a year, and the year is nearly over. */
export const expiring: Pace = (diary) => {
  const { now } = diary;
  const daysLeft = within(diary, [9, 38]);
  diary.permit(diary.ago(365 - daysLeft), {
    purpose: 'offer',
    channel: 'any',
    method: 'verbal',
    evidence: 'Visit of the showroom, signed for one year',
    until: Math.round(now + daysLeft * dayMs),
  });
  diary.respond(diary.ago(365 - daysLeft), 'visit', { text: 'Came to the showroom' });
  diary.answer(inform(diary, within(diary, [70, 130])), within(diary, [0.2, 3]), 'click');
};

/** Read along for a while, then left. */
export const left: Pace = (diary) => {
  const from = within(diary, [140, 330]);
  const gone = within(diary, [5, 60]);
  signUp(diary, from, { weekly: true, offers: 'email' });
  readWeekly(diary, { from, until: gone, openShare: 0.3, quietDays: gone + 25 });
  diary.withdraw(diary.ago(gone), null, null);
};

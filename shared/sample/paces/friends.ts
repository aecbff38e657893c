import { meetings } from '../texts.ts';
import {
  ask,
  call,
  clickLetter,
  converse,
  inform,
  type Pace,
  readWeekly,
  type Span,
  signUp,
  within,
} from './habits.ts';

/** Follows a link in every fifth letter; quiet for `quiet` days now. */
export const weeklyClicker =
  (quiet: Span): Pace =>
  (diary) => {
    const from = within(diary, [240, 480]);
    const quietDays = within(diary, quiet);
    signUp(diary, from, { weekly: true, offers: diary.random.chance(0.75) ? 'any' : 'email' });
    readWeekly(diary, { from, openShare: 0.4, clickShare: 0.16, quietDays: quietDays + 7 });
    clickLetter(diary, quietDays + 20);
    clickLetter(diary, quietDays);
    if (diary.random.chance(0.4)) inform(diary, within(diary, [18, 40]));
  };

/** Answers within hours or a day. */
export const fastReplier =
  (quiet: Span): Pace =>
  (diary) => {
    const from = within(diary, [210, 480]);
    signUp(diary, from, { offers: 'any', weekly: diary.random.chance(0.3) });
    const latencyDays: Span = [0.04, 1.3];
    converse(diary, {
      from: from - 10,
      until: within(diary, quiet),
      everyDays: [28, 48],
      latencyDays,
      answerShare: 0.7,
    });
  };

/** Answers after one to four weeks. */
export const slowReplier: Pace = (diary) => {
  const from = within(diary, [280, 500]);
  signUp(diary, from, { offers: diary.random.chance(0.8) ? 'any' : 'email' });
  const latencyDays: Span = [8, 27];
  const until = within(diary, [95, 130]);
  converse(diary, { from: from - 15, until, everyDays: [45, 75], latencyDays, answerShare: 0.75 });
  if (diary.random.chance(0.5)) inform(diary, within(diary, [20, 45]));
  else ask(diary, within(diary, [5, 15]));
};

/** Would rather talk: calls, a booking, a walk through the building. */
export const caller =
  (quiet: Span): Pace =>
  (diary) => {
    const from = within(diary, [200, 420]);
    const last = within(diary, quiet);
    signUp(diary, from, { offers: 'any' });
    for (let days = from - 20; days > last + 30; days -= within(diary, [50, 80])) {
      call(diary, days, diary.random.chance(0.7));
    }
    const at = diary.ago(last + 14);
    diary.respond(at, 'booking', { text: 'Booked a walk through the building' });
    const subject = diary.random.pick(meetings);
    const walk = diary.touch(diary.ago(last + 5), { subject, channel: 'meeting', ask: 3, purpose: 'event' });
    diary.answer(walk, 0.1, 'visit', 'Walked through nine rooms together');
    call(diary, last, true);
  };

/** Used to answer within a day, and has not for most of a year. */
export const friendGoneCold: Pace = (diary) => {
  const from = within(diary, [430, 510]);
  const quiet = within(diary, [200, 250]);
  signUp(diary, from, { offers: 'any', weekly: true });
  converse(diary, { from: from - 10, until: quiet, everyDays: [40, 60], latencyDays: [0.3, 4], answerShare: 0.75 });
  readWeekly(diary, { from, openShare: 0.3, quietDays: 75 });
  ask(diary, within(diary, [75, 110]));
  ask(diary, within(diary, [30, 50]));
};

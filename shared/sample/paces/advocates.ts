import type { Diary } from '../diary.ts';
import { anAmount, ask, converse, inform, type Pace, purchase, type Span, signUp, within } from './habits.ts';

const acquainted: Span = [420, 520];

function becomeLoyal(diary: Diary, from: number, quiet: number): void {
  signUp(diary, from, { offers: 'any' });
  converse(diary, { from: from - 10, until: quiet, everyDays: [40, 65], latencyDays: [0.2, 3], answerShare: 0.75 });
  purchase(diary, from - within(diary, [60, 110]), anAmount(diary));
}

/** Sent others to us. */
export const referrer =
  (quiet: Span): Pace =>
  (diary) => {
    const last = within(diary, quiet);
    becomeLoyal(diary, within(diary, acquainted), last + 25);
    diary.respond(diary.ago(last), 'referral', { text: 'Brought two schools of the neighbourhood along' });
    if (diary.random.chance(0.5)) inform(diary, within(diary, [8, 30]));
  };

/** Bought again, and again. */
export const repeatBuyer =
  (quiet: Span): Pace =>
  (diary) => {
    const last = within(diary, quiet);
    becomeLoyal(diary, within(diary, acquainted), last + 60);
    purchase(diary, last + 120, anAmount(diary));
    purchase(diary, last, anAmount(diary));
  };

/** Speaks for us in public. */
export const recommender =
  (quiet: Span): Pace =>
  (diary) => {
    const last = within(diary, quiet);
    becomeLoyal(diary, within(diary, acquainted), last + 40);
    const text = '“A month of data ended a year of arguing about windows.” Talk at the school builders’ day';
    diary.respond(diary.ago(last), 'recommendation', { text });
  };

/** Recommended us once; the last two questions stayed open. */
export const fadingAdvocate: Pace = (diary) => {
  becomeLoyal(diary, within(diary, acquainted), 180);
  diary.respond(diary.ago(170), 'referral', { text: 'Named the head of the clinic next door' });
  ask(diary, within(diary, [75, 100]));
  ask(diary, within(diary, [30, 50]));
};

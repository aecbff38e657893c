import type { Diary } from '../diary.ts';
import { quotation, servicePlan } from '../texts.ts';
import {
  anAmount,
  ask,
  converse,
  inform,
  offer,
  type Pace,
  purchase,
  readWeekly,
  reply,
  signUp,
  within,
} from './habits.ts';

/** How customers come: a form, some questions answered, a quotation, and then they buy. */
function becomeCustomer(diary: Diary, bought: number, weekly: boolean): void {
  const from = bought + within(diary, [60, 140]);
  signUp(diary, from, { offers: 'any', weekly });
  const talk = {
    from: from - 6,
    until: bought + 12,
    everyDays: [24, 40],
    latencyDays: [0.4, 6],
    answerShare: 0.6,
  } as const;
  converse(diary, talk);
  offer(diary, bought + 7, quotation);
  purchase(diary, bought, anAmount(diary), diary.random.chance(0.8) ? 'any' : 'email');
}

/** Bought once and is content; now and then a word. */
export const boughtOnce: Pace = (diary) => {
  const bought = within(diary, [85, 330]);
  const weekly = diary.random.chance(0.5);
  becomeCustomer(diary, bought, weekly);
  if (bought > 110) reply(diary, ask(diary, within(diary, [70, 100])), within(diary, [0.5, 5]));
  if (weekly) readWeekly(diary, { from: bought, openShare: 0.4, clickShare: 0.05, quietDays: 80 });
  if (diary.random.chance(0.5)) inform(diary, within(diary, [15, 45]));
};

/** Has just bought. */
export const newCustomer: Pace = (diary) => {
  becomeCustomer(diary, within(diary, [2, 11]), false);
};

/** Bought twice and sent one order back. */
export const refunded: Pace = (diary) => {
  const bought = within(diary, [150, 260]);
  becomeCustomer(diary, bought, false);
  const second = within(diary, [80, 120]);
  purchase(diary, second, '690.50');
  diary.refund(diary.ago(second - 14), '690.50');
  diary.note(diary.ago(second - 14), 'Sent back: the second set does not fit the wall boxes.');
};

/** Bought more than a year ago; the last two questions stayed open. */
export const coldCustomer: Pace = (diary) => {
  const bought = within(diary, [320, 390]);
  becomeCustomer(diary, bought, diary.random.chance(0.5));
  reply(diary, ask(diary, within(diary, [192, 215])), within(diary, [0.5, 5]));
  ask(diary, within(diary, [120, 170]));
  ask(diary, within(diary, [40, 70]));
};

/** Bought, and later withdrew every permission. */
export const leftCustomer: Pace = (diary) => {
  const bought = within(diary, [160, 320]);
  becomeCustomer(diary, bought, true);
  const gone = within(diary, [30, 90]);
  readWeekly(diary, { from: bought, until: gone, openShare: 0.2 });
  diary.withdraw(diary.ago(gone), null, null);
};

/** Bought, was pushed, and said so in public. */
export const complainedCustomer: Pace = (diary) => {
  const bought = within(diary, [90, 200]);
  becomeCustomer(diary, bought, false);
  for (const days of [40, 35, 31]) offer(diary, days, servicePlan);
  diary.complain(diary.ago(28), 'review', '“Good monitor, but they keep pushing the service plan.” Two stars');
};

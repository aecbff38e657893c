import { type Pace, readMonthly, readWeekly, type Span, within } from './habits.ts';

const lastFair: Span = [15, 19];
const fairBefore: Span = [192, 196];

const interests = [
  'Two gyms and a basement.',
  'Wants numbers for the parents’ evening.',
  'Asked about particles near the road.',
  'Took the guide, has no budget yet.',
  'Compares three makers.',
] as const;

const meetAtFair =
  (span: Span): Pace =>
  (diary) => {
    const at = diary.ago(within(diary, span));
    diary.touch(at, {
      subject: 'Met at the Clean Buildings fair, hall 4',
      channel: 'meeting',
      ask: 1,
      purpose: 'event',
    });
    diary.note(at + 60_000, `Left a card. ${diary.random.pick(interests)} How to stay in touch was not asked.`);
  };

/** A card from a fair, and nothing that says how they agreed. */
export const fairCard: Pace = (diary) => {
  const recent = diary.random.chance(0.6);
  meetAtFair(recent ? lastFair : fairBefore)(diary);
  if (recent || !diary.random.chance(0.5)) return;
  diary.touch(diary.ago(within(diary, [180, 188])), { subject: 'The guide you took at the fair', purpose: 'event' });
};

/** An address bought from a list; half of them were written to once. */
export const boughtLead: Pace = (diary) => {
  if (!diary.random.chance(0.5)) return;
  const subject = 'Air in buildings like yours';
  diary.touch(diary.ago(within(diary, [30, 240])), { subject, data: 'third-party' });
};

/** Agreed for a year, never answered, and the year is over. */
export const lapsed: Pace = (diary) => {
  const from = within(diary, [405, 500]);
  const until = diary.ago(from - 366);
  diary.permit(diary.ago(from), {
    purpose: 'offer',
    method: 'single-opt-in',
    evidence: 'Sheet at the Clean Buildings fair, for one year',
    until,
    cadenceDays: 28,
  });
  readMonthly(diary, { from, until: from - 366, openShare: 0.2 });
};

/** Came with an old list, got some letters, left without a word. */
export const unsubscribedEarly: Pace = (diary) => {
  const from = within(diary, [120, 330]);
  const leftAfter = within(diary, [20, 70]);
  diary.permit(diary.ago(from), {
    purpose: 'newsletter',
    method: 'imported-claim',
    evidence: 'Column “opt in” of the old CRM',
    cadenceDays: 7,
  });
  readWeekly(diary, { from, until: from - leftAfter, openShare: 0.2 });
  diary.withdraw(diary.ago(from - leftAfter), 'email', null);
};

/** A bought address, written to too often, until they called it spam. */
export const complained: Pace = (diary) => {
  const from = within(diary, [60, 200]);
  for (const days of [0, 6, 11]) {
    diary.touch(diary.ago(from - days), { subject: 'Air in buildings like yours', ask: 4, data: 'third-party' });
  }
  diary.complain(diary.ago(from - 13), 'spam', 'Reported as spam at the mail provider');
};

/** The address does not exist any more. */
export const bounced: Pace = (diary) => {
  const mail = diary.touch(diary.ago(within(diary, [25, 160])), { subject: 'The guide you took at the fair' });
  diary.bounce(mail.at + 90_000);
};

/** A card from a fair, asked twice, no answer. */
export const askedCold: Pace = (diary) => {
  meetAtFair(fairBefore)(diary);
  const second = within(diary, [26, 80]);
  diary.touch(diary.ago(second + within(diary, [20, 60])), { subject: 'Which rooms worry you most?', ask: 3 });
  diary.touch(diary.ago(second), { subject: 'Would a walk through the building help?', ask: 3 });
};

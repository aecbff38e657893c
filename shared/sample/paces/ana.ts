import { dayMs } from '../../domain/time.ts';
import { answerBack, type Pace } from './habits.ts';

/** Ana Petrović, the person whose numbers can be followed from screen to screen. */
export const ana: Pace = (diary) => {
  const signedUp = diary.ago(206);
  diary.respond(signedUp, 'form', { text: 'Form 12, on the website' });
  const evidence = 'Form 12, confirmed by mail';
  diary.permit(signedUp + 360_000, { purpose: 'offer', evidence });
  const guide = diary.touch(diary.ago(175), { subject: 'A short guide to placing a monitor' });
  const figures = diary.touch(diary.ago(147), { subject: 'The figures from the pilot schools' });
  diary.answer(figures, 1.1, 'click');
  const rooms = diary.touch(diary.ago(133), { subject: 'Which rooms worry you most?', ask: 3 });
  diary.answer(rooms, 1.9, 'reply', '“Two gyms, and the music room in winter.”');
  diary.touch(diary.ago(112), { subject: 'The report on quiet ventilation' });
  const decided = diary.touch(diary.ago(79), { subject: 'Who decides about ventilation at your place?', ask: 3 });
  const budget = diary.answer(decided, 2, 'reply', '“Budget is decided in June”');
  answerBack(diary, budget);
  const call = diary.touch(diary.ago(44), { subject: 'A call about the gyms', channel: 'phone', ask: 3 });
  diary.answer(call, 0.002, 'call-answered', 'Talked for 14 minutes about the gyms; may call again');
  diary.permit(call.at + 900_000, {
    purpose: 'offer',
    channel: 'phone',
    method: 'verbal',
    evidence: 'Said so on the phone, noted the same day',
    until: diary.now + 72 * dayMs,
  });
  const month = diary.touch(diary.ago(8), { subject: 'Do the gyms still worry you?', ask: 3 });
  diary.answer(month, 2.1, 'reply', '“Could you send the CO₂ figures for gyms?”');
  diary.note(guide.at + 60_000, 'Eleven classrooms, two gyms, one music room.');
};

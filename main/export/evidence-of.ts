import { channelWords, touchNoun } from '../../shared/domain/channel-words.ts';
import type { Channel } from '../../shared/domain/event.ts';
import type { History, PastTouch } from '../../shared/domain/history.ts';
import { openQuestion } from '../../shared/domain/pace-components.ts';
import type { Relationship } from '../../shared/domain/relationship.ts';
import { sayDay } from '../../shared/domain/say-time.ts';
import { whyStage } from '../../shared/domain/stage-of.ts';

/** Earlier ones have faded: they weigh little on what comes next. */
const latestTouches = 3;

/** The events that stage, trust and verdicts of one person rest on, in words. `at` in ms. */
export function evidenceOf(relationship: Relationship, at: number): readonly string[] {
  const { history } = relationship;
  const day = (instant: number) => sayDay(instant, history.timeZone);
  return [
    ...whyStage(relationship, at).map(({ says }) => says),
    ...touchesSaid(history, openQuestion(relationship)),
    ...history.ledger.withdrawals
      .filter((withdrawal) => withdrawal.at <= at)
      .map((withdrawal) => `Withdrew on ${day(withdrawal.at)}, ${scope(withdrawal.channel, withdrawal.purpose)}`),
    ...history.complaints.map((complaint) => `Complained on ${day(complaint.at)}`),
    ...history.bounces
      .filter(({ type }) => type === 'hard')
      .map(
        (bounce) =>
          `A message by ${channelWords(bounce.channel)} came back on ${day(bounce.at)}: it cannot be delivered`,
      ),
  ];
}

function touchesSaid({ touches, timeZone }: History, open: PastTouch | undefined): readonly string[] {
  if (touches.length === 0) return ['No touch so far'];
  const said = touches.slice(-latestTouches).map((touch) => {
    const sent = `the ${touchNoun(touch.event.channel)} of ${sayDay(touch.event.at, timeZone)}`;
    if (touch.answer !== null) return `${sent}, answered on ${sayDay(touch.answer.at, timeZone)}`;
    return touch === open ? `${sent}, which asked something and is not answered yet` : sent;
  });
  const number = touches.length === 1 ? '1 touch so far' : `${touches.length} touches so far`;
  return [`${number}; the latest: ${said.join('; ')}`];
}

function scope(channel: Channel | 'any' | null, purpose: string | null): string {
  const by = channel === null || channel === 'any' ? 'for every channel' : `by ${channelWords(channel)}`;
  return purpose === null ? by : `${by}, for ${purpose}`;
}

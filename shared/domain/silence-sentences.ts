import { sayChance } from '../lib/count.ts';
import type { ComponentOf } from './component.ts';
import { contactName } from './contact.ts';
import type { History } from './history.ts';
import type { Situation } from './judge-touch.ts';
import { sayDay } from './say-time.ts';

/** Of promised letters that nobody seems to read. */
export function promiseSentence({ n }: ComponentOf<'promise'>, { recipient, touch }: Situation): string {
  const name = contactName(recipient.contact);
  return `The last ${n} messages for ${touch.purpose} brought no open, click or answer of ${name}. Ask whether they are still wanted.`;
}

/**
 * Of somebody who has probably gone. Where the silence is told already, by the promise that is no longer heard, only what
 * follows from it is said. At best: verdicts take what is most in their favour, stage and condition their own responses.
 */
export function coldSentence({ pa }: ComponentOf<'cold'>, situation: Situation, isSilenceTold: boolean): string {
  const name = contactName(situation.recipient.contact);
  const chance = `the chance of another response is at best ${sayChance(pa)}`;
  if (isSilenceTold) return `By so long a silence ${name} has probably gone: ${chance}.`;
  const asks = 'Asking whether to stay in touch fits better than another message.';
  const { history } = situation.relationship;
  const { lastGenuineAt, lastSignOfLifeAt, timeZeroAt, timeZone } = history;
  const gone = `${name} has probably gone: ${chance}.`;
  const since = lastGenuineAt ?? timeZeroAt;
  const sinceDay = since === null ? '' : ` since ${sayDay(since, timeZone)}`;
  if (since !== null && !wentOutSince(history, since, situation.now)) {
    return `Nothing went out to ${name} and nothing came back${sinceDay}. ${gone} ${asks}`;
  }
  if (lastGenuineAt === null) {
    const silent = lastSignOfLifeAt === null ? 'Nothing came back from' : 'Nothing but opened mails came back from';
    return `${silent} ${name}${sinceDay}. ${gone} ${asks}`;
  }
  // Opens move nothing here, and somebody whose mails are opened would not believe the sentence without a word on them.
  const opened =
    lastSignOfLifeAt !== null && lastSignOfLifeAt > lastGenuineAt
      ? ' Mails that were opened since prove little, for mail programs open them too.'
      : '';
  return `${name} has not responded${sinceDay} and has probably gone: ${chance}.${opened} ${asks}`;
}

/** Whether any touch of ours, not only a planned one, went out after `since`: else the silence is ours as well. */
function wentOutSince({ touches }: History, since: number, now: number): boolean {
  return touches.some(({ event }) => event.at > since && event.at <= now);
}

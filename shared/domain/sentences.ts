import { sayDays } from '../lib/count.ts';
import { channelWords, touchNoun } from './channel-words.ts';
import type { Component, ComponentOf, PermissionRefusal } from './component.ts';
import { contactName } from './contact.ts';
import { fittingAsk } from './instead-of.ts';
import type { Situation } from './judge-touch.ts';
import { lawSentence } from './law/law-words.ts';
import { sayDay, sayDaysApart, sayWeekday } from './say-time.ts';
import { wallTime } from './time.ts';

/** The zone in which a sentence about a touch says its dates: the contact's. */
function zoneOf(situation: Situation): string {
  return situation.relationship.history.timeZone;
}

function pressureSentence(
  component: ComponentOf<'near' | 'season'>,
  situation: Situation,
  clearsAt: number | null,
): string {
  const name = contactName(situation.recipient.contact);
  const [felt, limit] = sayDaysApart(component.G, component.g);
  const lately = component.code === 'season' ? ', counting the last months' : '';
  if (component.severity === 'too-fast') {
    return `To ${name}, this would feel like one message every ${felt}${lately}. The limit with ${name} is ${limit}.`;
  }
  const from = clearsAt === null ? '' : ` Fine from ${sayWeekday(clearsAt, zoneOf(situation))}.`;
  return `Close to the limit with ${name}: one message every ${felt}${lately}, where ${limit} is the least.${from}`;
}

function replyWaitSentence(component: ComponentOf<'reply-wait'>, situation: Situation): string {
  const { contact } = situation.recipient;
  const open = situation.relationship.history.touches.findLast((touch) => touch.event.at === component.askedAt);
  const noun = touchNoun(open?.event.channel ?? situation.touch.channel);
  const asked = sayDay(component.askedAt, zoneOf(situation));
  const name = contactName(contact);
  const within = sayDays(component.patienceDays);
  // Of somebody who never answered nothing is known: the number is everybody's.
  const usual =
    situation.relationship.history.answers === 0
      ? `No answer of ${name} is on record; eight in ten answers are expected within ${within}.`
      : `Eight in ten of ${name}'s answers come within ${within}.`;
  return component.askedAt > situation.now
    ? `The ${noun} planned for ${asked} asks something, and counts as not answered. ${usual}`
    : `The ${noun} of ${asked} asked something and is not answered yet. ${usual}`;
}

const askWords: Readonly<Record<number, string>> = {
  1: 'Giving something',
  2: 'A message that informs',
  3: 'Asking for a talk',
  4: 'An offer',
  5: 'Acting for them',
};
function stepSentence(component: ComponentOf<'step'>): string {
  const what = askWords[component.ask] ?? 'This ask';
  if (component.severity === 'caution') {
    return `${what}, one step before its time: trust is still small. A smaller ask fits better.`;
  }
  const fitting = fittingAsk(component.level);
  const steps = ['no steps', 'one step', 'two steps', 'three steps', 'four steps', 'five steps'][component.step];
  const helps = component.level === 0 ? 'a permission does' : `${fitting} does`;
  return `${what}, ${steps ?? 'several steps'} before its time. No date changes this; ${helps}.`;
}

function permissionSentence(refusal: PermissionRefusal, situation: Situation): string {
  const name = contactName(situation.recipient.contact);
  const { channel, purpose } = situation.touch;
  const how = channelWords(channel);
  const zone = zoneOf(situation);
  switch (refusal.cause) {
    case 'none':
      return `No permission for ${purpose} by ${how} is recorded for ${name}. How ${name} agreed can be recorded.`;
    case 'expired':
      return `The permission for ${purpose} by ${how} ended on ${sayDay(refusal.at, zone)}.`;
    case 'expiring':
      return `The permission for ${purpose} by ${how} ends on ${sayDay(refusal.at, zone)}, before this touch.`;
    case 'withdrawn':
      return `${name} withdrew the permission for ${purpose} by ${how} on ${sayDay(refusal.at, zone)}.`;
    case 'withdrawn-undated':
      return `${name} has unsubscribed from ${how}; the source does not say when. A new permission can be recorded.`;
    case 'objection':
      return `${name} objected to ${purpose} by ${how} on ${sayDay(refusal.at, zone)}.`;
    case 'complaint':
      return `${name} complained on ${sayDay(refusal.at, zone)}. Nothing goes out until a newer permission is recorded.`;
    case 'bounce':
      return `The ${how} address of ${name} failed on ${sayDay(refusal.at, zone)} and has not changed since.`;
    case 'do-not-contact':
      return `${name} is marked as not to be contacted.`;
  }
}

function capSentence(component: ComponentOf<'cap'>, clearsAt: number | null, situation: Situation): string {
  const { atMost, windowDays, channel } = component.cap;
  const what = channel === 'any' ? 'touches' : `touches by ${channelWords(channel)}`;
  if (atMost === 0) return `The policy allows no ${what}.`;
  const from = clearsAt === null ? '' : ` There is room from ${sayWeekday(clearsAt, zoneOf(situation))}.`;
  return `The policy allows ${atMost} ${what} in ${sayDays(windowDays)}; ${component.count} come before this one.${from}`;
}

/** Nobody's own time is claimed where the zone is not known. */
function quietSentence({ cause }: ComponentOf<'quiet-hours'>, situation: Situation): string {
  const { contact } = situation.recipient;
  const name = contactName(contact);
  const zone = zoneOf(situation);
  const where =
    contact.timeZone === null ? `The time zone of ${name} is not known; in UTC this` : `In ${name}'s time zone this`;
  if (cause === 'hours') return `${where} falls on ${wallTime(situation.at, zone).clock}, within quiet hours.`;
  const what = cause === 'holiday' ? 'a holiday' : 'a day of the week on which nothing goes out';
  return `${where} falls on ${sayWeekday(situation.at, zone)}, ${what}.`;
}

/** Opens move nothing here, and somebody whose mails are opened would not believe the sentence without a word on them. */
function coldSentence({ recipient, relationship }: Situation): string {
  const name = contactName(recipient.contact);
  const { lastGenuineAt, lastSignOfLifeAt, timeZeroAt, timeZone } = relationship.history;
  const asks = 'Asking whether to stay in touch fits better than another message.';
  if (lastGenuineAt === null) {
    const since = timeZeroAt === null ? '' : ` since ${sayDay(timeZeroAt, timeZone)}`;
    const silent = lastSignOfLifeAt === null ? 'Nothing came back from' : 'Nothing but opened mails came back from';
    return `${silent} ${name}${since}: ${name} has probably gone. ${asks}`;
  }
  const opened =
    lastSignOfLifeAt !== null && lastSignOfLifeAt > lastGenuineAt
      ? ' Mails that were opened since prove little, for mail programs open them too.'
      : '';
  return `${name} has not responded since ${sayDay(lastGenuineAt, timeZone)} and has probably gone.${opened} ${asks}`;
}

const originWords = {
  declared: 'given',
  observed: 'observed',
  inferred: 'guessed',
  'third-party': 'bought from others',
} as const;

function provenanceSentence(component: ComponentOf<'provenance'>, situation: Situation): string {
  const name = contactName(situation.recipient.contact);
  const what = component.fact === null ? 'This uses what' : `“${component.fact}”`;
  const said = `${what} was ${originWords[component.origin]}, not told by ${name}`;
  return component.cause === 'too-close'
    ? `${said}, and ${name} is not close enough to be shown it.`
    : `${said}, and a ${touchNoun(situation.touch.channel)} interrupts.`;
}

/** One plain sentence or two on why a component is not fine, with its numbers. `clearsAt` in ms. */
export function sentenceOf(component: Component, situation: Situation, clearsAt: number | null): string {
  const name = contactName(situation.recipient.contact);
  switch (component.code) {
    case 'near':
    case 'season':
      return pressureSentence(component, situation, clearsAt);
    case 'reply-wait':
      return replyWaitSentence(component, situation);
    case 'promise':
      return `The last ${component.n} messages for ${situation.touch.purpose} brought no open, click or answer of ${name}. Ask whether they are still wanted.`;
    case 'step':
      return stepSentence(component);
    case 'cold':
      return coldSentence(situation);
    case 'permission':
      return permissionSentence(component.refusal, situation);
    case 'quiet-hours':
      return quietSentence(component, situation);
    case 'cap':
      return capSentence(component, clearsAt, situation);
    case 'law':
      return lawSentence(component.rule, name, situation.touch.channel);
    case 'provenance':
      return provenanceSentence(component, situation);
    case 'copy': {
      const [first] = component.findings;
      const more = component.findings.length > 1 ? ` And ${component.findings.length - 1} more in this text.` : '';
      return first === undefined ? '' : `${first.says} ${first.instead}${more}`;
    }
  }
}

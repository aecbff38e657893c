import { sayCount, sayDays } from '../lib/count.ts';
import { channelWords, touchNoun } from './channel-words.ts';
import type { Component, ComponentOf } from './component.ts';
import { contactName } from './contact.ts';
import { fittingAsk } from './instead-of.ts';
import type { Situation } from './judge-touch.ts';
import { lawSentence } from './law/law-words.ts';
import { warmFrom } from './pace-components.ts';
import { permissionSentence } from './permission-sentence.ts';
import { sayDay, sayDaysApart, sayWeekday } from './say-time.ts';
import { coldSentence, promiseSentence } from './silence-sentences.ts';
import { nextClock, wallTime } from './time.ts';

/** The zone in which a sentence about a touch says its dates: the contact's. */
function zoneOf(situation: Situation): string {
  return situation.relationship.history.timeZone;
}

/** The first day, after an instant, on which the touch can keep its time of day. */
function sayFirstDay(at: number, situation: Situation): string {
  const { clock, timeZone } = situation.touch;
  return sayWeekday(nextClock(at, clock, timeZone), zoneOf(situation));
}

function pressureSentence(
  component: ComponentOf<'near' | 'season'>,
  situation: Situation,
  fineAt: number | null,
): string {
  const name = contactName(situation.recipient.contact);
  const [felt, limit] = sayDaysApart(component.G, component.g);
  const lately = component.code === 'season' ? ', counting the last months' : '';
  if (component.severity === 'too-fast') {
    return `To ${name}, this would feel like one message every ${felt}${lately}. The limit with ${name} is ${limit}.`;
  }
  const from = fineAt === null ? '' : ` Fine from ${sayFirstDay(fineAt, situation)}.`;
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
    const [trust, taken] = [component.E, warmFrom].map((share) => Math.floor(100 * share + 1e-9));
    return `${what}, one step before its time: trust is ${trust} in 100, and one step takes ${taken}. A smaller ask fits better.`;
  }
  const fitting = fittingAsk(component);
  const steps = ['no steps', 'one step', 'two steps', 'three steps', 'four steps', 'five steps'][component.step];
  const helps = component.level === 0 ? 'a permission does' : `${fitting} does`;
  return `${what}, ${steps ?? 'several steps'} before its time. No date changes this; ${helps}.`;
}

function capSentence(component: ComponentOf<'cap'>, clearsAt: number | null, situation: Situation): string {
  const { atMost, windowDays, channel } = component.cap;
  const by = channel === 'any' ? '' : ` by ${channelWords(channel)}`;
  if (atMost === 0) return `The policy allows no touches${by}.`;
  const from = clearsAt === null ? '' : ` There is room from ${sayFirstDay(clearsAt, situation)}.`;
  const before = `${component.count} ${component.count === 1 ? 'comes' : 'come'} before this one`;
  return `The policy allows ${sayCount(atMost, 'touch', 'touches')}${by} in ${sayDays(windowDays)}; ${before}.${from}`;
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

/** When a component clears, in ms: by itself, and where the touch is then fine altogether; null: never. */
export interface Clearance {
  readonly clearsAt: number | null;
  readonly fineAt: number | null;
}

/**
 * One plain sentence or two on why a component is not fine, with its numbers. `others` are what else is not fine: what
 * one of them tells is not told twice.
 */
export function sentenceOf(
  component: Component,
  situation: Situation,
  { clearsAt, fineAt }: Clearance,
  others: readonly Component[],
): string {
  const name = contactName(situation.recipient.contact);
  switch (component.code) {
    case 'near':
    case 'season':
      return pressureSentence(component, situation, fineAt);
    case 'reply-wait':
      return replyWaitSentence(component, situation);
    case 'promise':
      return promiseSentence(component, situation);
    case 'step':
      return stepSentence(component);
    case 'cold':
      return coldSentence(
        component,
        situation,
        others.some(({ code }) => code === 'promise'),
      );
    case 'permission':
      return permissionSentence(component.refusal, situation);
    case 'quiet-hours':
      return quietSentence(component, situation);
    case 'cap':
      return capSentence(component, clearsAt, situation);
    case 'law':
      return lawSentence(component.rule, situation.touch.channel, {
        name,
        hasBought: situation.relationship.history.purchases.length > 0,
      });
    case 'provenance':
      return provenanceSentence(component, situation);
    case 'copy': {
      const [first] = component.findings;
      const more = component.findings.length > 1 ? ` And ${component.findings.length - 1} more in this text.` : '';
      return first === undefined ? '' : `${first.says} ${first.instead}${more}`;
    }
  }
}

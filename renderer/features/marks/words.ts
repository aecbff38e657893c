import type { Channel, ResponseType } from '../../../shared/domain/event.ts';
import type { Severity } from '../../../shared/domain/severity.ts';
import type { Condition, Stage } from '../../../shared/domain/stage.ts';

/** The words of the domain as screens write them. */

export const verdictWords: Readonly<Record<Severity, string>> = {
  fine: 'Fine',
  caution: 'Caution',
  'too-fast': 'Too fast',
  blocked: 'Blocked',
};

export const stageWords: Readonly<Record<Stage, string>> = {
  stranger: 'Stranger',
  acquaintance: 'Acquaintance',
  friend: 'Friend',
  customer: 'Customer',
  advocate: 'Advocate',
};

export const stageMeanings: Readonly<Record<Stage, string>> = {
  stranger: 'No permission and no response yet',
  acquaintance: 'A permission or a response',
  friend: 'Answers, and is glad to',
  customer: 'Bought, and kept it',
  advocate: 'Recommends, or came back',
};

/** What the rules that derive a stage ask for it. */
export const stageTakes: Readonly<Record<Exclude<Stage, 'stranger'>, string>> = {
  acquaintance: 'a first permission or a first response',
  friend: 'answers: two of them, or trust above 60 that is certain enough',
  customer: 'a first purchase',
  advocate: 'a recommendation or a second purchase, and trust above 70',
};

export const conditionWords: Readonly<Record<Condition, string>> = {
  warming: 'Warming',
  steady: 'Steady',
  cooling: 'Cooling',
  lost: 'Lost',
};

export const channelWords: Readonly<Record<Channel | 'any', string>> = {
  email: 'Email',
  phone: 'Phone',
  sms: 'SMS',
  'direct-mail': 'Direct mail',
  'in-app': 'In-app message',
  push: 'Push message',
  retargeting: 'Retargeting ad',
  social: 'Social message',
  meeting: 'Meeting',
  any: 'Every channel',
};

export const responseWords: Readonly<Record<ResponseType, string>> = {
  reply: 'Replied',
  click: 'Clicked',
  open: 'Opened',
  form: 'Filled in a form',
  booking: 'Booked',
  visit: 'Visited',
  'call-answered': 'Took the call',
  referral: 'Referred someone',
  recommendation: 'Recommended',
  preference: 'Said what they prefer',
  'not-now': 'Said not now',
};

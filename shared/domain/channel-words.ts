import type { Channel } from './event.ts';

const words: Readonly<Record<Channel | 'any', string>> = {
  email: 'email',
  phone: 'phone',
  sms: 'text message',
  'direct-mail': 'letter',
  'in-app': 'in-app message',
  push: 'push message',
  retargeting: 'retargeting ad',
  social: 'social message',
  meeting: 'meeting',
  any: 'any channel',
};

/** A channel as it is said after "by" or "for". */
export function channelWords(channel: Channel | 'any'): string {
  return words[channel];
}

const touchWords: Readonly<Record<Channel, string>> = {
  email: 'mail',
  phone: 'call',
  sms: 'text message',
  'direct-mail': 'letter',
  'in-app': 'in-app message',
  push: 'push message',
  retargeting: 'ad',
  social: 'social message',
  meeting: 'meeting',
};

/** One touch of a channel as a noun: "the mail of 31 March". */
export function touchNoun(channel: Channel): string {
  return touchWords[channel];
}

import type { Channel, DataUse } from './event.ts';

/** How heavy a touch is, in e-mails (assumptions; levels after Godfrey, Seiders & Voss 2011). */
const channelWeight: Readonly<Record<Channel, number>> = {
  email: 1,
  phone: 4 / 3,
  sms: 4 / 3,
  'direct-mail': 0.4,
  retargeting: 0.25,
  'in-app': 1,
  push: 1,
  social: 1,
  meeting: 1,
};

/** Purchase interest falls by 17 % and 24 % when data were inferred or came from others (Kim, Barasz & John 2019). */
const dataWeight: Readonly<Record<DataUse, number>> = {
  declared: 1,
  observed: 1,
  inferred: 1 / (1 - 0.17),
  'third-party': 1 / (1 - 0.24),
};

/** What a touch weighs, in e-mails. */
export function weightOf(channel: Channel, data: DataUse): number {
  return channelWeight[channel] * dataWeight[data];
}

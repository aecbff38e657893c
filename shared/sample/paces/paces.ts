import {
  askedTwice,
  expiring,
  left,
  newSignUp,
  notNow,
  occasionalReader,
  oneReply,
  openQuestion,
  repliedLately,
  signedUp,
  silentMonthly,
  silentWeekly,
} from './acquaintances.ts';
import { fadingAdvocate, recommender, referrer, repeatBuyer } from './advocates.ts';
import { ana } from './ana.ts';
import { boughtOnce, coldCustomer, complainedCustomer, leftCustomer, newCustomer, refunded } from './customers.ts';
import { caller, fastReplier, friendGoneCold, slowReplier, weeklyClicker } from './friends.ts';
import type { Pace, Span } from './habits.ts';
import { askedCold, boughtLead, bounced, complained, fairCard, lapsed, unsubscribedEarly } from './strangers.ts';

export interface PaceShare {
  readonly name: string;
  readonly pace: Pace;
  /** How many people at schools go at this pace, and how many elsewhere. */
  readonly schools: number;
  readonly others: number;
  /** Addresses of people who always go at it. */
  readonly always?: readonly string[];
}

const lately: Span = [2, 7];
const whileAgo: Span = [55, 95];

/** Every pace of the sample and how many people go at it: 84 at schools, 128 elsewhere. */
export const paces: readonly PaceShare[] = [
  { name: 'ana', pace: ana, schools: 1, others: 0, always: ['ana.petrovic@zelena-skola.example'] },

  { name: 'fair card', pace: fairCard, schools: 3, others: 15, always: ['camille.lefevre@lycee-jean-moulin.example'] },
  { name: 'bought lead', pace: boughtLead, schools: 3, others: 13 },
  { name: 'lapsed', pace: lapsed, schools: 2, others: 6 },
  { name: 'unsubscribed early', pace: unsubscribedEarly, schools: 1, others: 4 },
  { name: 'complained', pace: complained, schools: 0, others: 3 },
  { name: 'bounced', pace: bounced, schools: 0, others: 3 },
  { name: 'asked cold', pace: askedCold, schools: 1, others: 6 },

  { name: 'silent weekly', pace: silentWeekly, schools: 4, others: 5 },
  { name: 'silent monthly', pace: silentMonthly, schools: 3, others: 2 },
  { name: 'occasional reader', pace: occasionalReader, schools: 4, others: 3 },
  { name: 'new sign-up', pace: newSignUp, schools: 4, others: 4 },
  { name: 'signed up', pace: signedUp, schools: 2, others: 1 },
  { name: 'one reply', pace: oneReply, schools: 1, others: 1 },
  { name: 'replied lately', pace: repliedLately, schools: 1, others: 1 },
  { name: 'not now', pace: notNow, schools: 3, others: 2 },
  { name: 'open question', pace: openQuestion, schools: 2, others: 0 },
  { name: 'asked twice', pace: askedTwice, schools: 4, others: 4 },
  { name: 'expiring', pace: expiring, schools: 3, others: 2 },
  { name: 'left', pace: left, schools: 1, others: 3 },

  { name: 'weekly clicker', pace: weeklyClicker([32, 60]), schools: 4, others: 3 },
  { name: 'weekly clicker, lately', pace: weeklyClicker(lately), schools: 3, others: 3 },
  { name: 'fast replier', pace: fastReplier(whileAgo), schools: 5, others: 2 },
  { name: 'fast replier, lately', pace: fastReplier(lately), schools: 3, others: 1 },
  { name: 'slow replier', pace: slowReplier, schools: 5, others: 3, always: ['lukas.brunner@kanton-zug.example'] },
  { name: 'caller', pace: caller(whileAgo), schools: 3, others: 2 },
  { name: 'caller, lately', pace: caller(lately), schools: 1, others: 1 },
  { name: 'friend gone cold', pace: friendGoneCold, schools: 2, others: 3 },

  { name: 'bought once', pace: boughtOnce, schools: 5, others: 7 },
  { name: 'new customer', pace: newCustomer, schools: 2, others: 4 },
  { name: 'refunded', pace: refunded, schools: 1, others: 3 },
  { name: 'cold customer', pace: coldCustomer, schools: 2, others: 6 },
  {
    name: 'left customer',
    pace: leftCustomer,
    schools: 1,
    others: 2,
    always: ['tuomas.heikkinen@tampereen-koulut.example'],
  },
  { name: 'complained customer', pace: complainedCustomer, schools: 1, others: 1 },

  { name: 'referrer', pace: referrer(whileAgo), schools: 1, others: 2 },
  {
    name: 'referrer, lately',
    pace: referrer(lately),
    schools: 0,
    others: 2,
    always: ['astrid.bergstrom@region-skane.example'],
  },
  { name: 'repeat buyer', pace: repeatBuyer(whileAgo), schools: 1, others: 2 },
  { name: 'repeat buyer, lately', pace: repeatBuyer(lately), schools: 0, others: 1 },
  { name: 'recommender', pace: recommender(whileAgo), schools: 1, others: 1 },
  { name: 'fading advocate', pace: fadingAdvocate, schools: 0, others: 1 },
];

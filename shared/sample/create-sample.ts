import { compareEvents } from '../domain/event.ts';
import { dayMs } from '../domain/time.ts';
import { assignPaces } from './assign-paces.ts';
import { letterDates } from './calendar.ts';
import { createDiary, type Written } from './diary.ts';
import { factsOf } from './facts.ts';
import { type Person, people } from './people.ts';
import { createPlans } from './plans.ts';
import { createRandom, type Random } from './random.ts';
import type { Sample, SampleContact } from './sample.ts';

/** The seed the sample was tuned with: who goes at which pace, and every date and word that is left to chance. */
const sampleSeed = 20_260_409;

const currencies: Readonly<Record<string, string>> = {
  Switzerland: 'CHF',
  'United Kingdom': 'GBP',
  Canada: 'CAD',
};

/** Whoever nothing has happened with came with a bought list, so many days ago. */
const listBoughtDays = 210;

interface Made {
  readonly person: Person;
  readonly number: number;
  readonly random: Random;
  readonly now: number;
}

function phoneOf(person: Person, random: Random): string | null {
  const number = `${person.callingCode} 555 01${String(random.whole(0, 99)).padStart(2, '0')}`;
  return random.chance(0.7) ? number : null;
}

function toContact({ person, number, random, now }: Made, journey: readonly Written[]): SampleContact {
  const { email, firstName, lastName, company, country, timeZone } = person;
  const knownAt = journey[0]?.event.at ?? now - listBoughtDays * dayMs;
  return {
    email,
    externalId: `NI-${String(1001 + number)}`,
    firstName,
    lastName,
    company,
    phone: phoneOf(person, random),
    country,
    timeZone,
    createdAt: knownAt - (knownAt % dayMs),
    emailChangedAt: null,
    doNotContact: false,
    facts: factsOf(person, random),
  };
}

/**
 * Norrlys Instruments, who make air monitors for schools, clinics and offices: everybody they know, and all that
 * happened until `now` (ms). The same instant and seed give the same sample.
 */
export function createSample(now: number, seed: number = sampleSeed): Sample {
  const paceOf = assignPaces(people, createRandom(seed));
  const letters = letterDates(now);
  const lives = people.map((person, number) => {
    // Each person has chances of their own, so that a change to one journey leaves all others as they are.
    const random = createRandom(seed + 7919 * (number + 1));
    const currency = currencies[person.country] ?? 'EUR';
    const diary = createDiary({ now, timeZone: person.timeZone, currency, letters, random });
    paceOf.get(person.email)?.(diary);
    const journey = diary.written().toSorted((a, b) => compareEvents(a.event, b.event));
    return { contact: toContact({ person, number, random, now }, journey), sector: person.sector, journey };
  });
  return {
    name: 'Norrlys Instruments',
    contacts: lives.map(({ contact }) => contact),
    journeys: lives.flatMap(({ contact, journey }) =>
      journey.map((written) => ({ contact: contact.email, ...written })),
    ),
    plans: createPlans(lives, now),
  };
}

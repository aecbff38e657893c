import type { Fact } from '../domain/contact.ts';
import type { Sector } from './people/organisation.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

type Values = readonly [string, ...(readonly string[])];

/** The fact that a list of buildings brought and that a step of the pilot shows. */
export const buildingYear = 'Building year';

const rooms: Readonly<Record<Sector, Values>> = {
  school: ['11 classrooms, 2 gyms', '24 classrooms', '9 classrooms and a kitchen', '31 classrooms, 1 gym, 1 library'],
  hospital: ['4 wards, 60 rooms', '2 waiting rooms, 18 treatment rooms', '3 wards and a laboratory'],
  office: ['40 meeting rooms', '3 floors, open plan', '12 offices, 2 laboratories'],
  public: ['17 school buildings', '6 day nurseries, 9 schools', 'Town hall and library'],
};
const pages: Values = [
  'The page on mould',
  'Prices',
  'The guide to placing a monitor',
  'Connecting without the house network',
];
const months: Values = ['March', 'June', 'July', 'September', 'December'];

/** What is known of a person beyond their name, and from whom. */
export function factsOf(person: Person, random: Random): readonly Fact[] {
  const facts: Fact[] = [
    { name: 'Role', value: person.role, origin: 'declared', source: 'Signature of a mail, or the card' },
    { name: 'City', value: person.city, origin: 'declared', source: 'contacts.csv, column City' },
  ];
  if (random.chance(0.45)) {
    facts.push({
      name: 'Rooms',
      value: random.pick(rooms[person.sector]),
      origin: 'declared',
      source: 'Said on the phone',
    });
  }
  if (random.chance(0.3)) {
    facts.push({ name: 'Page read', value: random.pick(pages), origin: 'observed', source: 'Website, visits' });
  }
  if (random.chance(0.2)) {
    const source = 'Guessed from the dates of earlier orders';
    facts.push({ name: 'Budget year ends', value: random.pick(months), origin: 'inferred', source });
  }
  if (random.chance(person.sector === 'school' ? 0.25 : 0.1)) {
    const source = 'List of public buildings, bought';
    facts.push({ name: buildingYear, value: String(random.whole(1895, 1988)), origin: 'third-party', source });
  }
  return facts;
}

/** What kind of house a customer of the sample company runs. */
export type Sector = 'school' | 'hospital' | 'office' | 'public';

/** First name, last name, role; and how the name is written in an address where it is not in Latin letters. */
export type PersonRow = readonly [first: string, last: string, role: string, localPart?: string];

export interface Organisation {
  readonly name: string;
  /** Under .example, which nobody can own. */
  readonly domain: string;
  readonly city: string;
  readonly sector: Sector;
  readonly people: readonly PersonRow[];
}

export interface Country {
  readonly name: string;
  readonly timeZone: string;
  readonly callingCode: string;
  readonly organisations: readonly Organisation[];
}

/** An organisation in the order in which one reads it. */
export function organisation(
  sector: Sector,
  name: string,
  domain: string,
  city: string,
  people: readonly PersonRow[],
): Organisation {
  return { name, domain, city, sector, people };
}

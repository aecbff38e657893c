import { east } from './people/east.ts';
import { north } from './people/north.ts';
import type { PersonRow, Sector } from './people/organisation.ts';
import { south } from './people/south.ts';
import { west } from './people/west.ts';
import { world } from './people/world.ts';

/** Someone of the sample, before anything has happened. */
export interface Person {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
  readonly company: string;
  readonly city: string;
  readonly country: string;
  readonly timeZone: string;
  readonly callingCode: string;
  readonly sector: Sector;
}

const withoutMark: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
};

/** "Łukasz Świątek" as an address writes it: "lukasz.swiatek". */
function localPartOf([first, last, , given]: PersonRow): string {
  if (given !== undefined) return given;
  const plain = `${first}.${last}`.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return [...plain]
    .map((letter) => withoutMark[letter] ?? letter)
    .join('')
    .replaceAll(/[^a-z0-9.-]/g, '');
}

/** Everyone of the sample, in a fixed order. */
export const people: readonly Person[] = [...north, ...west, ...south, ...east, ...world].flatMap((country) =>
  country.organisations.flatMap((organisation) =>
    organisation.people.map((row) => ({
      email: `${localPartOf(row)}@${organisation.domain}.example`,
      firstName: row[0],
      lastName: row[1],
      role: row[2],
      company: organisation.name,
      city: organisation.city,
      country: country.name,
      timeZone: country.timeZone,
      callingCode: country.callingCode,
      sector: organisation.sector,
    })),
  ),
);

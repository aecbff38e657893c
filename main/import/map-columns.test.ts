import { describe, expect, it, test } from 'vitest';
import { recogniseColumns } from './map-columns.ts';
import { findPreset } from './presets.ts';

function meaningOf(header: string, rows: readonly string[] = [], chosen = {}, preset: string | null = null): string {
  const table = { columns: header.split(','), sample: rows.map((row) => ({ cells: row.split(',') })) };
  const columns = recogniseColumns(table, chosen, preset === null ? null : findPreset(preset));
  return columns.map(({ field }) => field).join(',');
}

describe('the columns of a contacts file', () => {
  test.each([
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Email,Phone Number,Lifecycle Stage,Create Date,Country/Region,Time Zone,Unsubscribed from all email,Associated Company',
      'externalId,firstName,lastName,email,phone,fact,createdAt,country,timeZone,unsubscribed,company',
    ],
    [
      'Salesforce',
      'Contact ID,Salutation,First Name,Last Name,Title,Account Name,Mailing Country,Phone,Mobile,Email,Email Opt Out,Created Date',
      'externalId,fact,firstName,lastName,fact,company,country,phone,fact,email,unsubscribed,createdAt',
    ],
    [
      'Mailchimp',
      'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID',
      'email,firstName,lastName,fact,agreedAt,confirmedAt,externalId,fact',
    ],
    [
      'Klaviyo',
      'Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Country,Timezone',
      'email,externalId,firstName,lastName,company,fact,phone,country,timeZone',
    ],
    [
      'Marketo',
      'Id,Email Address,First Name,Last Name,Company Name,Unsubscribed',
      'externalId,email,firstName,lastName,company,unsubscribed',
    ],
    [
      'Outlook',
      'First Name,Last Name,Company,Business Phone,E-mail Address,Business Country/Region',
      'firstName,lastName,company,phone,email,country',
    ],
    [
      'Google',
      'Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization Name',
      'fullName,firstName,lastName,email,phone,company',
    ],
    [
      'German',
      'Vorname,Nachname,E-Mail-Adresse,Firma,Telefon,Land,Zeitzone,Kundennummer,Erstellt am,Abgemeldet',
      'firstName,lastName,email,company,phone,country,timeZone,externalId,createdAt,unsubscribed',
    ],
    ['German, short', 'Name,Vorname,Mail', 'lastName,firstName,email'],
    [
      'French',
      'Prénom,Nom,Adresse e-mail,Société,Téléphone,Pays,Fuseau horaire,Date de création,Désabonné',
      'firstName,lastName,email,company,phone,country,timeZone,createdAt,unsubscribed',
    ],
    [
      'Spanish',
      'Nombre,Apellidos,Correo electrónico,Empresa,Teléfono,País,Zona horaria',
      'firstName,lastName,email,company,phone,country,timeZone',
    ],
  ])('knows the columns of %s', (_, header, expected) => {
    expect(meaningOf(header)).toBe(expected);
  });

  it('keeps what it does not know as facts, consent columns too', () => {
    expect(meaningOf('Email,Newsletter ok?,Score')).toBe('email,fact,fact');
  });

  it('takes the stronger of two names and leaves the other a fact', () => {
    expect(meaningOf('Work email,Email')).toBe('fact,email');
    expect(meaningOf('Email,Email (2)')).toBe('email,fact');
  });

  it('finds addresses by looking at the values', () => {
    expect(meaningOf('Who,Where', ['Ana,ana@example.com', 'Bo,bo@example.com'])).toBe('fact,email');
    expect(meaningOf('Mail,Kontakt', ['yes,ana@example.com', 'no,bo@example.com'])).toBe('fact,email');
  });

  it('finds time zones and subscription states by looking at the values', () => {
    expect(
      meaningOf('Email,Where,State', [
        'a@example.com,Europe/Berlin,subscribed',
        'b@example.com,Asia/Tokyo,unsubscribed',
      ]),
    ).toBe('email,timeZone,unsubscribed');
    expect(meaningOf('Email,Status', ['a@example.com,open', 'b@example.com,won'])).toBe('email,fact');
  });

  it('lets a chosen mapping and a preset go first', () => {
    expect(meaningOf('Email,Second mail,Notes', [], { 'second mail': 'email', Notes: 'ignore' })).toBe(
      'fact,email,ignore',
    );
    expect(meaningOf('EMAIL,status', [], {}, 'mailchimp')).toBe('email,unsubscribed');
  });

  it('reads country codes in the column of Mailchimp that holds them, and no addresses of others', () => {
    expect(meaningOf('Email Address,CC', ['a@b.de,DE', 'c@d.fr,FR'])).toBe('email,country');
    expect(meaningOf('Email Address,CC', ['a@b.de,x@y.de', 'c@d.fr,'])).toBe('email,fact');
  });
});

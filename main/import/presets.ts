import type { Mapping } from '../../shared/contract/import-report.ts';

/** What the columns of well-known exports mean where their names alone would not say so, or not surely. */
const presets: Readonly<Record<string, Mapping>> = {
  hubspot: { 'Record ID': 'externalId', 'Record ID - Contact': 'externalId', 'Associated Company': 'company' },
  salesforce: {
    'Contact ID': 'externalId',
    'Lead ID': 'externalId',
    'Account Name': 'company',
    'Email Opt Out': 'unsubscribed',
  },
  mailchimp: {
    LEID: 'externalId',
    OPTIN_TIME: 'agreedAt',
    CONFIRM_TIME: 'confirmedAt',
    UNSUB_TIME: 'unsubscribed',
    merge_fname: 'firstName',
    merge_lname: 'lastName',
    status: 'unsubscribed',
  },
  klaviyo: {
    'Klaviyo ID': 'externalId',
    'Profile Created On': 'createdAt',
    Organization: 'company',
    'Email Marketing Consent': 'unsubscribed',
  },
  marketo: { Id: 'externalId', 'Person ID': 'externalId', Unsubscribed: 'unsubscribed' },
  iterable: { userId: 'externalId', user_id: 'externalId', signupDate: 'createdAt', signup_date: 'createdAt' },
  mautic: { id: 'externalId', date_added: 'createdAt' },
  outlook: {
    'E-mail Address': 'email',
    'E-Mail-Adresse': 'email',
    'Business Phone': 'phone',
    'Business Country/Region': 'country',
  },
};

export const presetNames: readonly string[] = Object.keys(presets);

export function findPreset(name: string): Mapping | null {
  const key = name.toLowerCase();
  return Object.hasOwn(presets, key) ? (presets[key] ?? null) : null;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dayMs = 86_400_000;

export interface HubspotExport {
  readonly contacts: string;
  readonly activities: string;
}

/** Whom the export holds; one more of its rows is nobody that could be written to. */
export const peopleOfExport = [
  'Aoife Ní Bhriain',
  'Lukas Weber',
  'Mai Nguyễn',
  'Inés Caballero',
  'Henrik Sørensen',
] as const;

/** A HubSpot-style export of contacts and activities, with days counted from `now`: as true next year. */
export function writeHubspotExport(folder: string, now: number): HubspotExport {
  mkdirSync(folder, { recursive: true });
  const day = (days: number) => new Date(now + days * dayMs).toISOString().slice(0, 10);
  const files = { contacts: join(folder, 'all-contacts.csv'), activities: join(folder, 'all-activities.csv') };
  writeFileSync(files.contacts, contacts(day));
  writeFileSync(files.activities, activities(day));
  return files;
}

function contacts(day: (days: number) => string): string {
  return `Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Create Date,Company name,Country/Region
90001,Aoife,Ní Bhriain,aoife@galwayschools.ie,+353 91 524 411,Kari,opportunity,${day(-400)} 10:40,Galway Schools,Ireland
90002,Lukas,Weber,lukas@praxisweber.de,,Joost,lead,${day(-90)} 09:30,Praxis Weber,Germany
90003,Mai,Nguyễn,mai@danangclinics.vn,,Kari,lead,${day(-60)} 08:12,Da Nang Clinics,Viet Nam
90004,Inés,Caballero,ines@clinicasur.es,+34 955 010 203,Kari,customer,${day(-300)} 11:00,Clínica Sur,Spain
90005,Henrik,Sørensen,henrik@aarhusbyg.dk,,Joost,subscriber,${day(-30)} 16:20,Aarhus Byg,Denmark
90006,Jan,Bakken,jan(at)skole.no,,Joost,lead,${day(-20)} 11:00,Skole,Norway
`;
}

/** Aoife answers; Lukas has had one mail a week and answers none; with Mai nothing happened yet. */
function activities(day: (days: number) => string): string {
  return `Activity Type,Activity Date,Call Outcome,Email Direction,Associated Contact Email,Subject
Form submission,${day(-200)} 09:00,,,aoife@galwayschools.ie,Asked for the catalogue
Email,${day(-120)} 10:00,,OUTGOING_EMAIL,aoife@galwayschools.ie,Sensors for the new wing
Email,${day(-119)} 08:10,,INCOMING_EMAIL,aoife@galwayschools.ie,Re: Sensors for the new wing
Meeting,${day(-60)} 13:00,Completed,,aoife@galwayschools.ie,Visit in Galway
Email,${day(-22)} 09:00,,OUTGOING_EMAIL,lukas@praxisweber.de,News of the month
Email,${day(-15)} 09:00,,OUTGOING_EMAIL,lukas@praxisweber.de,Four weeks on trial
Email,${day(-8)} 09:00,,OUTGOING_EMAIL,lukas@praxisweber.de,Still four weeks on trial
Email,${day(-1)} 09:00,,OUTGOING_EMAIL,lukas@praxisweber.de,A last word on the trial
Call,${day(-40)} 10:00,Connected,,ines@clinicasur.es,
Form submission,${day(-30)} 16:20,,,henrik@aarhusbyg.dk,Newsletter form
`;
}

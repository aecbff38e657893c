import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CrmExport {
  readonly contacts: string;
  readonly activities: string;
}

/** A HubSpot-style export as it comes: a consent column nobody can vouch for, an impossible date, rows that are none. */
export function writeCrmExport(folder: string): CrmExport {
  mkdirSync(folder, { recursive: true });
  const files = {
    contacts: join(folder, 'hubspot-crm-exports-all-contacts.csv'),
    activities: join(folder, 'hubspot-activities.csv'),
  };
  writeFileSync(files.contacts, contacts);
  writeFileSync(files.activities, activities);
  return files;
}

const contacts = `Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date,Country/Region,Newsletter ok?,Lead owner,Phone Number,Unsubscribed from all email,Notes,Fax,Region
4411907,Nguyễn,Thị Mai,mai@danangclinics.vn,lead,2025-09-16 08:12,Viet Nam,yes,Kari,+84 236 382 1118,,"Met at BETT, stand 4",,
4411912,Aoife,Ní Bhriain,aoife@galwayschools.ie,lead,2025-10-02 10:40,Ireland,ja,Joost,+353 91 524 411,,,,
4411913,Henrik,Sørensen,h.sorensen@aarhusbyg.dk,opportunity,2024-02-30,Denmark,x,Kari,,,,,
4411920,Ελένη,Παπαδοπούλου,eleni@attica-schools.gr,lead,2025-11-11 14:05,Greece,no,Kari,+30 210 361 0000,,,,
4411921,Oluwaseun,Adeyemi,o.adeyemi@lagosscience.ng,lead,2025-11-19 09:30,Nigeria,no,Joost,,,,,
4411933,Camille,Lefèvre,c.lefevre@jean-moulin.fr,customer,2026-03-26 16:20,France,yes,Kari,+33 4 72 10 10 10,TRUE,,,
4411934,ندى,الخوري,nada@beirutlabs.lb,lead,2025-12-04 11:00,Lebanon,yes,Joost,,,=cmd|' /C calc'!A0,,
4411950,Jan,Bakken,jan(at)skole.no,lead,2025-12-05 11:00,Norway,yes,Joost,,,,,
4411951,Inés 🌿,Caballero,ines@clinicasur.es,customer,2026-01-08 11:00,Spain,yes,Kari,+34 955 010 203,,,,
,,,,,,,,,,,left over,,
`;

const activities = `Activity Type,Activity Date,Call Outcome,Email Direction,Associated Contact Email,Subject
Form submission,2026-02-02 09:00,,,aoife@galwayschools.ie,Asked for the catalogue
Call,2026-02-04 10:00,Connected,,aoife@galwayschools.ie,
Email,2026-02-20 10:00,,OUTGOING_EMAIL,mai@danangclinics.vn,Sensors for the new wing
Email,2026-02-21 06:10,,INCOMING_EMAIL,mai@danangclinics.vn,Re: Sensors for the new wing
Call,2026-03-01 10:00,No answer,,ines@clinicasur.es,
Meeting,2026-03-10 13:00,Completed,,ines@clinicasur.es,Visit in Seville
Note,2026-03-11 09:00,,,ines@clinicasur.es,Prefers mornings
`;

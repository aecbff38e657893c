import { type Country, organisation } from './organisation.ts';

/** Customers and prospects in western and central Europe. */
export const west: readonly Country[] = [
  {
    name: 'Germany',
    timeZone: 'Europe/Berlin',
    callingCode: '+49',
    organisations: [
      organisation('school', 'Gymnasium am Weinberg', 'gymnasium-weinberg', 'Kassel', [
        ['Jörg', 'Schäfer', 'Head teacher'],
        ['Käthe', 'Großmann', 'Physics teacher'],
        ['Bülent', 'Öztürk', 'Caretaker'],
      ]),
      organisation('hospital', 'Klinikum Süderelbe', 'klinikum-suederelbe', 'Hamburg', [
        ['Friederike', 'Weiß', 'Hospital hygiene'],
        ['Thilo', 'Brüggemann', 'Technical director'],
        ['Heike', 'Lüders', 'Purchasing'],
      ]),
      organisation('office', 'Spreehöfe Verwaltung', 'spreehoefe', 'Berlin', [
        ['Matthias', 'Köhler', 'Property manager'],
        ['Jördis', 'Kühn', 'Tenant relations'],
      ]),
      organisation('school', 'Grundschule Sonnenhang', 'grundschule-sonnenhang', 'Jena', [
        ['Antje', 'Müller-Groß', 'Rektorin'],
        ['Uwe', 'Jäger', 'School authority'],
      ]),
      organisation('public', 'Stadt Erlenbach', 'stadt-erlenbach', 'Erlenbach', [
        ['Ruth', 'Vögele', 'School department'],
        ['Frank', 'Süß', 'Building department'],
      ]),
    ],
  },
  {
    name: 'Switzerland',
    timeZone: 'Europe/Zurich',
    callingCode: '+41',
    organisations: [
      organisation('public', 'Kanton Zug, Hochbau', 'kanton-zug', 'Zug', [
        ['Lukas', 'Brunner', 'Head of building works'],
        ['Regula', 'Ammann', 'Minergie adviser'],
      ]),
      organisation('school', 'École des Tilleuls', 'ecole-des-tilleuls', 'Lausanne', [
        ['Benoît', 'Favre', 'Directeur'],
        ['Mélanie', 'Rochat', 'Facilities'],
      ]),
      organisation('office', 'Limmat Büros', 'limmat-bueros', 'Zürich', [
        ['Ursina', 'Caflisch', 'Facility management'],
        ['Beat', 'Zürcher', 'Building owner'],
      ]),
    ],
  },
  {
    name: 'Netherlands',
    timeZone: 'Europe/Amsterdam',
    callingCode: '+31',
    organisations: [
      organisation('office', 'Delft Research Park', 'delft-research-park', 'Delft', [
        ['Sven', 'Achterberg', 'Park manager'],
        ['Fenna', 'de Wit', 'Laboratory safety'],
      ]),
      organisation('public', 'Gemeente Breda', 'gemeente-breda', 'Breda', [
        ['Joris', 'van Aalst', 'Adviser, public buildings'],
        ['Noor', 'van der Heijden', 'School housing'],
      ]),
      organisation('school', 'Scholengroep Noord', 'scholengroep-noord', 'Groningen', [
        ['Pieter', 'de Bruijn', 'Head of housing'],
        ['Marijke', 'Oosterhuis', 'Head teacher'],
        ['Tjeerd', 'Hoekstra', 'Building manager'],
      ]),
      organisation('hospital', 'Zorghuis De Linde', 'zorghuis-de-linde', 'Zwolle', [
        ['Wietske', 'Jongsma', 'Team lead'],
        ['Bas', 'Vermeulen', 'Technical services'],
      ]),
    ],
  },
  {
    name: 'France',
    timeZone: 'Europe/Paris',
    callingCode: '+33',
    organisations: [
      organisation('school', 'Lycée Jean-Moulin', 'lycee-jean-moulin', 'Lyon', [
        ['Camille', 'Lefèvre', 'Intendante'],
        ['Rémi', 'Fauré', 'Physics and chemistry'],
        ['Aurélie', 'Béranger', 'Head of studies'],
      ]),
      organisation('hospital', 'Clinique des Cèdres', 'clinique-des-cedres', 'Toulouse', [
        ['Océane', 'Garçon', 'Hygiène hospitalière'],
        ['Jean-François', 'Chabé', 'Technical services'],
      ]),
      organisation('office', 'Quai Neuf Bureaux', 'quai-neuf', 'Nantes', [
        ['Gaëlle', 'Le Goff', 'Workplace manager'],
        ['Loïc', 'Kerbrat', 'Facility manager'],
      ]),
      organisation('public', 'Ville de Quimper-Nord', 'quimper-nord', 'Quimper', [
        ['Maëlle', 'Cariou', 'Bâtiments scolaires'],
        ['Hervé', 'Le Bihan', 'Energy adviser'],
      ]),
    ],
  },
  {
    name: 'Ireland',
    timeZone: 'Europe/Dublin',
    callingCode: '+353',
    organisations: [
      organisation('school', 'Galway Schools Trust', 'galway-schools', 'Galway', [
        ['Aoife', 'Ní Bhriain', 'Trust secretary'],
        ['Pádraig', 'Ó Conghaile', 'Buildings officer'],
        ['Gráinne', 'Ní Mháille', 'Principal'],
      ]),
      organisation('office', 'Cork Harbour Offices', 'cork-harbour', 'Cork', [
        ['Declan', 'O’Rourke', 'Estates manager'],
        ['Caoimhe', 'Ní Shúilleabháin', 'Sustainability'],
      ]),
    ],
  },
  {
    name: 'United Kingdom',
    timeZone: 'Europe/London',
    callingCode: '+44',
    organisations: [
      organisation('school', 'St Brigid’s College', 'st-brigids', 'Derry', [
        ['Siobhán', 'Gallagher', 'Vice principal'],
        ['Conor', 'McLaughlin', 'Buildings supervisor'],
      ]),
      organisation('school', 'Hollin Lane Primary', 'hollin-lane', 'Leeds', [
        ['Harriet', 'Ashworth', 'Business manager'],
        ['Imran', 'Sheikh', 'Head of science'],
        ['Gwen', 'Llewellyn', 'Chair of governors'],
      ]),
      organisation('hospital', 'Wharfe Community Hospital', 'wharfe-hospital', 'Otley', [
        ['Oliver', 'Pettigrew', 'Estates lead'],
        ['Zainab', 'Mirza', 'Infection control'],
      ]),
      organisation('office', 'Tyne Quay Workspaces', 'tyne-quay', 'Newcastle', [
        ['Bronwyn', 'Hughes', 'Community manager'],
        ['Callum', 'Fraser', 'Facilities'],
        ['Priyanka', 'Nair', 'Landlord’s office'],
      ]),
    ],
  },
];

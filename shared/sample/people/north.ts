import { type Country, organisation } from './organisation.ts';

/** Customers and prospects in the Nordic countries. */
export const north: readonly Country[] = [
  {
    name: 'Sweden',
    timeZone: 'Europe/Stockholm',
    callingCode: '+46',
    organisations: [
      organisation('public', 'Region Skåne', 'region-skane', 'Malmö', [
        ['Astrid', 'Bergström', 'Head of indoor environment'],
        ['Åke', 'Söderlund', 'Energy strategist'],
        ['Maja', 'Ekdahl', 'Procurement officer'],
      ]),
      organisation('school', 'Lunds universitet', 'lunds-universitet', 'Lund', [
        ['Ebba', 'Nyström', 'Facilities coordinator'],
        ['Gösta', 'Hedlund', 'Head of buildings'],
      ]),
      organisation('school', 'Umeå skolor', 'umea-skolor', 'Umeå', [
        ['Jonas', 'Lindqvist', 'Head teacher'],
        ['Saga', 'Öberg', 'Caretaker of twelve schools'],
        ['Nils', 'Åström', 'Ventilation engineer'],
      ]),
      organisation('office', 'Hamnkontoren', 'hamnkontoren', 'Göteborg', [
        ['Linnea', 'Sjögren', 'Property manager'],
        ['Viggo', 'Dahl', 'Building technician'],
      ]),
      organisation('hospital', 'Dalarnas barnklinik', 'dalarnas-barnklinik', 'Falun', [
        ['Göran', 'Wåhlin', 'Technical manager'],
        ['Tove', 'Källström', 'Hygiene nurse'],
        ['Malin', 'Sandö', 'Purchasing'],
      ]),
    ],
  },
  {
    name: 'Norway',
    timeZone: 'Europe/Oslo',
    callingCode: '+47',
    organisations: [
      organisation('public', 'Moss kommune', 'moss-kommune', 'Moss', [
        ['Birgit', 'Halvorsen', 'Building manager'],
        ['Øystein', 'Myhre', 'Health inspector'],
      ]),
      organisation('public', 'Bergen kommune', 'bergen-kommune', 'Bergen', [
        ['Hanne', 'Kristoffersen', 'Head of property'],
        ['Sølvi', 'Bråten', 'Project lead, school renewal'],
      ]),
      organisation('school', 'Fjordgata skole', 'fjordgata-skole', 'Trondheim', [
        ['Ingrid', 'Aasen', 'Head teacher'],
        ['Trygve', 'Løken', 'Caretaker'],
        ['Kåre', 'Ødegård', 'Science teacher'],
      ]),
      organisation('office', 'Fjordkontor', 'fjordkontor', 'Stavanger', [
        ['Jørgen', 'Tveit', 'Operations'],
        ['Åse', 'Nærland', 'Office manager'],
      ]),
    ],
  },
  {
    name: 'Denmark',
    timeZone: 'Europe/Copenhagen',
    callingCode: '+45',
    organisations: [
      organisation('office', 'Aarhus Byg', 'aarhus-byg', 'Aarhus', [
        ['Henrik', 'Sørensen', 'Project manager'],
        ['Mette', 'Kjærgaard', 'Sustainability lead'],
        ['Rasmus', 'Østergaard', 'Site engineer'],
      ]),
      organisation('school', 'Vesterbro Skole', 'vesterbro-skole', 'København', [
        ['Signe', 'Nørgaard', 'Head teacher'],
        ['Søren', 'Bæk', 'Technical service'],
        ['Freja', 'Lundgård', 'School board'],
      ]),
      organisation('hospital', 'Odense Børneklinik', 'odense-boerneklinik', 'Odense', [
        ['Asger', 'Holm', 'Hygiene coordinator'],
        ['Lærke', 'Thygesen', 'Nurse manager'],
      ]),
      organisation('school', 'Ribe Katedralskole', 'ribe-katedralskole', 'Ribe', [
        ['Ole', 'Nymand', 'Rektor'],
        ['Kirstine', 'Bjørn', 'Chemistry teacher'],
      ]),
    ],
  },
  {
    name: 'Finland',
    timeZone: 'Europe/Helsinki',
    callingCode: '+358',
    organisations: [
      organisation('school', 'Tampereen koulut', 'tampereen-koulut', 'Tampere', [
        ['Tuomas', 'Heikkinen', 'Head of facilities'],
        ['Päivi', 'Mäkelä', 'Indoor air specialist'],
        ['Eero', 'Hämäläinen', 'Property manager'],
      ]),
      organisation('hospital', 'Oulun terveystalo', 'oulun-terveystalo', 'Oulu', [
        ['Aino', 'Järvinen', 'Ward manager'],
        ['Väinö', 'Räsänen', 'Technical manager'],
      ]),
      organisation('office', 'Kallio Toimistot', 'kallio-toimistot', 'Helsinki', [
        ['Sanna', 'Kärkkäinen', 'Workplace manager'],
        ['Mikko', 'Yli-Hakala', 'Building services engineer'],
      ]),
      organisation('public', 'Porvoon kaupunki', 'porvoon-kaupunki', 'Porvoo', [
        ['Jyrki', 'Västilä', 'Premises manager'],
        ['Outi', 'Hyvönen', 'Health protection'],
      ]),
    ],
  },
  {
    name: 'Iceland',
    timeZone: 'Atlantic/Reykjavik',
    callingCode: '+354',
    organisations: [
      organisation('school', 'Vogaskólinn nýi', 'vogaskolinn', 'Reykjavík', [
        ['Þórunn', 'Guðmundsdóttir', 'Head teacher'],
        ['Sigurður', 'Ægisson', 'Caretaker'],
      ]),
      organisation('hospital', 'Heilsustöðin Akureyri', 'heilsustodin', 'Akureyri', [
        ['Ásdís', 'Jónsdóttir', 'Head nurse'],
        ['Björn', 'Þorsteinsson', 'Facilities'],
      ]),
    ],
  },
];

import { type Country, organisation } from './organisation.ts';

/** Customers and prospects around the Mediterranean. */
export const south: readonly Country[] = [
  {
    name: 'Spain',
    timeZone: 'Europe/Madrid',
    callingCode: '+34',
    organisations: [
      organisation('hospital', 'Clínica Sur', 'clinica-sur', 'Sevilla', [
        ['Inés', 'Caballero', 'Head of maintenance'],
        ['Álvaro', 'Núñez', 'Quality manager'],
      ]),
      organisation('school', 'Colegio Las Encinas', 'colegio-las-encinas', 'Valladolid', [
        ['Begoña', 'Ibáñez', 'Directora'],
        ['Íñigo', 'Etxeberria', 'Technology teacher'],
        ['María José', 'Peña', 'Parents’ association'],
      ]),
      organisation('office', 'Ribera Oficinas', 'ribera-oficinas', 'Bilbao', [
        ['Nerea', 'Agirre', 'Workplace'],
        ['Joaquín', 'Muñoz', 'Maintenance'],
      ]),
    ],
  },
  {
    name: 'Portugal',
    timeZone: 'Europe/Lisbon',
    callingCode: '+351',
    organisations: [
      organisation('office', 'Porto Labs', 'porto-labs', 'Porto', [
        ['Rafael', 'Monteiro', 'Laboratory manager'],
        ['Conceição', 'Magalhães', 'Safety officer'],
      ]),
      organisation('hospital', 'Hospital da Luz Nova', 'hospital-luz-nova', 'Lisboa', [
        ['Beatriz', 'Fonseca', 'Technical director'],
        ['João', 'Simões', 'Procurement'],
      ]),
      organisation('public', 'Câmara de Évora Sul', 'evora-sul', 'Évora', [
        ['Inês', 'Falcão', 'School buildings'],
        ['Gonçalo', 'Brandão', 'Environment'],
      ]),
    ],
  },
  {
    name: 'Italy',
    timeZone: 'Europe/Rome',
    callingCode: '+39',
    organisations: [
      organisation('school', 'Istituto Volta', 'istituto-volta', 'Bari', [
        ['Giulia', 'Ferrante', 'Dirigente'],
        ['Niccolò', 'D’Amico', 'Laboratory technician'],
        ['Lucia', 'Esposito', 'Administration'],
      ]),
      organisation('hospital', 'ASL Torino Nord', 'asl-torino-nord', 'Torino', [
        ['Matteo', 'Ricci', 'Clinical engineer'],
        ['Federica', 'Galàn', 'Prevention and safety'],
      ]),
      organisation('public', 'Comune di Parma', 'comune-parma', 'Parma', [
        ['Chiara', 'Bellandi', 'School buildings'],
        ['Ruggero', 'Salvatì', 'Energy manager'],
      ]),
      organisation('office', 'Navigli Uffici', 'navigli-uffici', 'Milano', [
        ['Tommaso', 'Brambilla', 'Property'],
        ['Noemi', 'Pozzoli', 'Health and safety'],
      ]),
    ],
  },
  {
    name: 'Greece',
    timeZone: 'Europe/Athens',
    callingCode: '+30',
    organisations: [
      organisation('school', 'Σχολεία Αττικής', 'attica-schools', 'Αθήνα', [
        ['Γεώργιος', 'Μανώλης', 'Director of buildings', 'georgios.manolis'],
        ['Ελένη', 'Παπαδοπούλου', 'Head teacher', 'eleni.papadopoulou'],
        ['Δημήτρης', 'Καραγιάννης', 'Physics teacher', 'dimitris.karagiannis'],
      ]),
      organisation('office', 'Λιμάνι Γραφεία', 'limani-offices', 'Πειραιάς', [
        ['Αικατερίνη', 'Ζαχαρίου', 'Office manager', 'aikaterini.zachariou'],
        ['Σταύρος', 'Νικολαΐδης', 'Building engineer', 'stavros.nikolaidis'],
      ]),
    ],
  },
  {
    name: 'Croatia',
    timeZone: 'Europe/Zagreb',
    callingCode: '+385',
    organisations: [
      organisation('school', 'Zelena škola', 'zelena-skola', 'Zagreb', [
        ['Ana', 'Petrović', 'Head of facilities'],
        ['Željko', 'Šarić', 'Head teacher'],
        ['Đurđica', 'Horvatić', 'Biology teacher'],
      ]),
      organisation('hospital', 'Dječja bolnica Sunce', 'bolnica-sunce', 'Split', [
        ['Mirjana', 'Čović', 'Head nurse'],
        ['Luka', 'Babić', 'Technical services'],
      ]),
    ],
  },
  {
    name: 'Turkey',
    timeZone: 'Europe/Istanbul',
    callingCode: '+90',
    organisations: [
      organisation('hospital', 'Ege Hastanesi', 'ege-hastanesi', 'İzmir', [
        ['Mehmet', 'Aydın', 'Biomedical engineer'],
        ['Gülşah', 'Yıldırım', 'Infection control'],
      ]),
      organisation('school', 'Bilim Okulları', 'bilim-okullari', 'Ankara', [
        ['Elif', 'Demirtaş', 'Campus director'],
        ['Çağrı', 'Özdemir', 'Facilities'],
        ['Işıl', 'Güneş', 'Science coordinator'],
      ]),
      organisation('office', 'Boğaz Ofisleri', 'bogaz-ofisleri', 'İstanbul', [
        ['Şule', 'Karadağ', 'Operations'],
        ['Uğur', 'Çelik', 'Technical manager'],
      ]),
    ],
  },
  {
    name: 'Tunisia',
    timeZone: 'Africa/Tunis',
    callingCode: '+216',
    organisations: [
      organisation('school', 'Lycée de Carthage', 'lycee-de-carthage', 'Tunis', [
        ['Leila', 'Haddad', 'Proviseure'],
        ['أيمن', 'بن صالح', 'Physics teacher', 'aymen.bensalah'],
      ]),
    ],
  },
];

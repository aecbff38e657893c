import { type Country, organisation } from './organisation.ts';

/** Customers and prospects in central and eastern Europe. */
export const east: readonly Country[] = [
  {
    name: 'Poland',
    timeZone: 'Europe/Warsaw',
    callingCode: '+48',
    organisations: [
      organisation('school', 'Szkoła Podstawowa nr 14', 'szkola-14', 'Gdańsk', [
        ['Tomasz', 'Wiśniewski', 'Dyrektor'],
        ['Małgorzata', 'Żuk', 'Administration'],
        ['Łukasz', 'Świątek', 'Science teacher'],
      ]),
      organisation('school', 'Uniwersytet nad Wartą', 'uniwersytet-warta', 'Poznań', [
        ['Marta', 'Kowalczyk', 'Campus technology'],
        ['Grzegorz', 'Brzęczyszczykiewicz', 'Buildings'],
      ]),
      organisation('hospital', 'Szpital Bielański', 'szpital-bielanski', 'Warszawa', [
        ['Agnieszka', 'Zielińska', 'Head of epidemiology'],
        ['Paweł', 'Dąbrowski', 'Technical manager'],
      ]),
      organisation('school', 'Liceum im. Skłodowskiej', 'liceum-sklodowska', 'Łódź', [
        ['Bożena', 'Ćwiklińska', 'Dyrektor'],
        ['Michał', 'Jóźwiak', 'Chemistry teacher'],
      ]),
    ],
  },
  {
    name: 'Czechia',
    timeZone: 'Europe/Prague',
    callingCode: '+420',
    organisations: [
      organisation('school', 'ZŠ Pod Lipami', 'zs-pod-lipami', 'Brno', [
        ['Kateřina', 'Dvořáková', 'Ředitelka'],
        ['Jiří', 'Němec', 'Caretaker'],
        ['Zdeněk', 'Kříž', 'Founder’s office'],
      ]),
      organisation('office', 'Vltava Centrum', 'vltava-centrum', 'Praha', [
        ['Ondřej', 'Šimek', 'Facility manager'],
        ['Šárka', 'Benešová', 'Office manager'],
      ]),
      organisation('hospital', 'Nemocnice Na Kopci', 'nemocnice-na-kopci', 'Olomouc', [
        ['Ludmila', 'Říhová', 'Head nurse'],
        ['Bohuslav', 'Žák', 'Technical manager'],
      ]),
    ],
  },
  {
    name: 'Hungary',
    timeZone: 'Europe/Budapest',
    callingCode: '+36',
    organisations: [
      organisation('hospital', 'Szegedi Klinika', 'szegedi-klinika', 'Szeged', [
        ['Zsófia', 'Kertész', 'Hygiene physician'],
        ['Gergő', 'Szűcs', 'Building engineer'],
      ]),
      organisation('school', 'Tölgyfa Általános Iskola', 'tolgyfa-iskola', 'Győr', [
        ['Ágnes', 'Fekete', 'Head teacher'],
        ['Lőrinc', 'Tóth', 'Physics teacher'],
      ]),
    ],
  },
  {
    name: 'Romania',
    timeZone: 'Europe/Bucharest',
    callingCode: '+40',
    organisations: [
      organisation('school', 'Colegiul Lazăr', 'colegiul-lazar', 'Sibiu', [
        ['Ioana', 'Dumitrescu', 'Directoare'],
        ['Ștefan', 'Țurcanu', 'Laboratory'],
        ['Mădălina', 'Bălan', 'Administration'],
      ]),
      organisation('office', 'Birouri Cluj Est', 'birouri-cluj', 'Cluj-Napoca', [
        ['Răzvan', 'Mureșan', 'Property manager'],
        ['Crina', 'Pașca', 'Human resources'],
      ]),
      organisation('hospital', 'Clinica Bărăgan', 'clinica-baragan', 'Brăila', [
        ['Anca', 'Ioniță', 'Director'],
        ['Viorel', 'Găman', 'Maintenance'],
      ]),
    ],
  },
  {
    name: 'Bulgaria',
    timeZone: 'Europe/Sofia',
    callingCode: '+359',
    organisations: [
      organisation('school', 'Училище „Иван Вазов“', 'vazov-school', 'Пловдив', [
        ['Десислава', 'Георгиева', 'Директор', 'desislava.georgieva'],
        ['Красимир', 'Тодоров', 'Physics teacher', 'krasimir.todorov'],
      ]),
    ],
  },
  {
    name: 'Ukraine',
    timeZone: 'Europe/Kyiv',
    callingCode: '+380',
    organisations: [
      organisation('school', 'Ліцей «Дніпро»', 'litsei-dnipro', 'Київ', [
        ['Олена', 'Коваленко', 'Head teacher', 'olena.kovalenko'],
        ['Андрій', 'Шевчук', 'Buildings', 'andrii.shevchuk'],
      ]),
      organisation('hospital', 'Лікарня Святого Луки', 'likarnia-luka', 'Львів', [
        ['Соломія', 'Гнатюк', 'Infection control', 'solomiia.hnatiuk'],
        ['Євген', 'Юрченко', 'Technical services', 'yevhen.yurchenko'],
      ]),
    ],
  },
];

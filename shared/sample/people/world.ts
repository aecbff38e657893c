import { type Country, organisation } from './organisation.ts';

/** Customers and prospects outside Europe. */
export const world: readonly Country[] = [
  {
    name: 'Nigeria',
    timeZone: 'Africa/Lagos',
    callingCode: '+234',
    organisations: [
      organisation('office', 'Abuja Green Builds', 'abuja-green-builds', 'Abuja', [
        ['Daniel', 'Okonkwo', 'Managing partner'],
        ['Ngọzị', 'Eze', 'Architect'],
      ]),
      organisation('office', 'Lagos Science Park', 'lagos-science-park', 'Lagos', [
        ['Olúwaṣeun', 'Adéyẹmí', 'Park director'],
        ['Fúnmiláyọ̀', 'Balógun', 'Tenant services'],
      ]),
      organisation('hospital', 'Enugu Mothers’ Hospital', 'enugu-mothers', 'Enugu', [
        ['Chiamaka', 'Ọbịọha', 'Matron'],
        ['Ifeanyi', 'Nwosu', 'Works and maintenance'],
      ]),
    ],
  },
  {
    name: 'Ghana',
    timeZone: 'Africa/Accra',
    callingCode: '+233',
    organisations: [
      organisation('hospital', 'Accra Teaching Hospital', 'accra-teaching', 'Accra', [
        ['Kwame', 'Boateng', 'Biomedical engineering'],
        ['Akosua', 'Ɔwusu', 'Ward manager', 'akosua.owusu'],
      ]),
      organisation('office', 'Kumasi Business Rooms', 'kumasi-rooms', 'Kumasi', [
        ['Yaw', 'Mensah', 'Owner'],
        ['Esi', 'Quaye', 'Front office'],
      ]),
    ],
  },
  {
    name: 'Jordan',
    timeZone: 'Asia/Amman',
    callingCode: '+962',
    organisations: [
      organisation('school', 'مدرسة النور', 'al-noor-school', 'عمّان', [
        ['رانيا', 'خوري', 'Head of school', 'rania.khoury'],
        ['Tariq', 'Al-Masri', 'Facilities'],
      ]),
    ],
  },
  {
    name: 'United Arab Emirates',
    timeZone: 'Asia/Dubai',
    callingCode: '+971',
    organisations: [
      organisation('office', 'Dubai Learning City', 'dubai-learning-city', 'Dubai', [
        ['نورة', 'الصايغ', 'Campus operations', 'noura.alsayegh'],
        ['Yousef', 'Al-Hashimi', 'Procurement'],
      ]),
    ],
  },
  {
    name: 'Israel',
    timeZone: 'Asia/Jerusalem',
    callingCode: '+972',
    organisations: [
      organisation('hospital', 'מרפאת הכרמל', 'carmel-clinic', 'חיפה', [
        ['נועה', 'ברק', 'Operations', 'noa.barak'],
        ['איתן', 'שפירא', 'Engineering', 'eitan.shapira'],
      ]),
    ],
  },
  {
    name: 'India',
    timeZone: 'Asia/Kolkata',
    callingCode: '+91',
    organisations: [
      organisation('office', 'Chennai Air Lab', 'chennai-air-lab', 'Chennai', [
        ['Priya', 'Raghunathan', 'Research lead'],
        ['கார்த்திக்', 'சுப்ரமணியம்', 'Instrument engineer', 'karthik.subramaniam'],
      ]),
      organisation('hospital', 'आरोग्य अस्पताल', 'arogya-hospital', 'Jaipur', [
        ['मीनाक्षी', 'शर्मा', 'Hospital administrator', 'meenakshi.sharma'],
        ['Rohan', 'Deshpande', 'Biomedical engineer'],
      ]),
      organisation('office', 'Banyan Workspaces', 'banyan-workspaces', 'Pune', [
        ['Aditi', 'Kulkarni', 'Community lead'],
        ['Farhan', 'Qureshi', 'Engineering'],
      ]),
    ],
  },
  {
    name: 'Vietnam',
    timeZone: 'Asia/Ho_Chi_Minh',
    callingCode: '+84',
    organisations: [
      organisation('hospital', 'Đà Nẵng Clinics', 'da-nang-clinics', 'Đà Nẵng', [
        ['Mai', 'Nguyễn Thị', 'Clinic manager'],
        ['Quốc Bảo', 'Trần', 'Equipment'],
        ['Thu Hà', 'Lê', 'Infection control'],
      ]),
    ],
  },
  {
    name: 'Japan',
    timeZone: 'Asia/Tokyo',
    callingCode: '+81',
    organisations: [
      organisation('office', '大阪空気研究所', 'osaka-air', '大阪', [
        ['由紀', '田辺', 'Research director', 'yuki.tanabe'],
        ['健太', '小川', 'Measurement', 'kenta.ogawa'],
      ]),
      organisation('school', 'みどり小学校', 'midori-school', '京都', [
        ['さくら', '中村', 'Vice principal', 'sakura.nakamura'],
        ['大輔', '山口', 'Science teacher', 'daisuke.yamaguchi'],
      ]),
    ],
  },
  {
    name: 'South Korea',
    timeZone: 'Asia/Seoul',
    callingCode: '+82',
    organisations: [
      organisation('hospital', '한빛병원', 'hanbit-hospital', '부산', [
        ['지우', '김', 'Infection control', 'jiwoo.kim'],
        ['민준', '박', 'Facilities', 'minjun.park'],
      ]),
    ],
  },
  {
    name: 'Colombia',
    timeZone: 'America/Bogota',
    callingCode: '+57',
    organisations: [
      organisation('school', 'Colegio Andes', 'colegio-andes', 'Bogotá', [
        ['Fernando', 'Quiroga', 'Rector'],
        ['Ximena', 'Peñaloza', 'Wellbeing'],
        ['Andrés', 'Güiza', 'Systems and maintenance'],
      ]),
      organisation('office', 'Oficinas La Candelaria', 'oficinas-candelaria', 'Bogotá', [
        ['Juan Sebastián', 'Rincón', 'Building manager'],
        ['Lucía', 'Ordóñez', 'Administration'],
      ]),
    ],
  },
  {
    name: 'Canada',
    timeZone: 'America/Toronto',
    callingCode: '+1',
    organisations: [
      organisation('school', 'Commission scolaire du Fleuve', 'cs-du-fleuve', 'Montréal', [
        ['Geneviève', 'Tremblay', 'Material resources'],
        ['Étienne', 'Bélanger', 'Ventilation programme'],
      ]),
      organisation('office', 'Don Valley Offices', 'don-valley', 'Toronto', [
        ['Amrit', 'Gill', 'Property manager'],
        ['Chloë', 'McAllister', 'Workplace experience'],
      ]),
      organisation('hospital', 'Hôpital des Érables', 'hopital-des-erables', 'Sherbrooke', [
        ['Maryse', 'Gagné', 'Prévention des infections'],
        ['Noël', 'Côté', 'Bâtiment'],
      ]),
    ],
  },
];

import type { Plan } from '../shared/domain/plan.ts';

/** The same numbers in every run (mulberry32). */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const dayMs = 86_400_000;

function madeAddress(index: number): string {
  return `person-${index}@school-${index % 60}.example.com`;
}

const firstNames = ['Alexandria', 'Björn', 'Chiara', 'Dmitrij', 'Élodie', 'Finn', 'Gwendolyn', 'Håkon', 'Ines', 'Jörg'];
const lastNames = ['Papadopoulou', 'Lindqvist', 'Rossi', 'Ek', "O'Rourke", 'Großmann', 'Nyström', 'Kertész', 'Sund'];

/** The same people as a CSV, with names as long as names are. */
export function makeContacts(people: number): string {
  const rows = Array.from({ length: people }, (_, index) => {
    const first = firstNames[index % firstNames.length] ?? '';
    const last = lastNames[index % lastNames.length] ?? '';
    return `${madeAddress(index)},${first},${last},Gymnasium ${index % 60}`;
  });
  return `${['Email,First Name,Last Name,Company', ...rows].join('\n')}\n`;
}

/** Journey lines of made-up people over eighteen months before `now`: permissions, touches and answers, no two alike. */
export function makeJourneys(people: number, now: number): string {
  const dice = createDice(20_260_409);
  const lines: string[] = [];
  for (let index = 0; index < people; index += 1) {
    const contact = madeAddress(index);
    const at = (days: number) => new Date(now - Math.round(days * dayMs)).toISOString();
    const since = 200 + dice() * 350;
    const line = (event: Readonly<Record<string, unknown>>) => lines.push(JSON.stringify({ contact, ...event }));
    if (dice() < 0.94) {
      const method = dice() < 0.7 ? 'double-opt-in' : 'contract';
      line({ at: at(since), kind: 'permission', channel: 'any', purpose: 'offer', method, evidence: 'form 12' });
    }
    const touches = Math.floor(dice() * 14);
    const answers = dice();
    for (let touch = 0; touch < touches; touch += 1) {
      const ago = since - (since - 15) * ((touch + dice()) / (touches + 1));
      const id = `t${touch}`;
      line({ at: at(ago), kind: 'touch', id, channel: 'email', ask: dice() < 0.3 ? 3 : 2, purpose: 'offer' });
      const type = dice() < 0.5 ? 'reply' : 'click';
      if (dice() < answers) line({ at: at(ago - dice() * 9), kind: 'response', id: `r${touch}`, type, answers: id });
    }
    if (dice() < 0.2) line({ at: at(15 + dice() * 60), kind: 'purchase', amount: '120.00', currency: 'EUR' });
  }
  return `${lines.join('\n')}\n`;
}

/** A plan of eight steps, three weeks apart, for those people. */
export function makePlan(people: number): Plan {
  const body =
    'Good morning {{first_name}},\n\nthis is Maja Sund of Norrlys Instruments. Four schools measured one classroom each ' +
    'for a week. The curves are on one page, with what the teachers did about them.\n\nNothing to answer, just to read.';
  return {
    id: 'made-plan',
    name: 'Eight letters to schools',
    timeZone: 'Europe/Berlin',
    startOn: '2026-05-04',
    pace: 'fixed',
    audience: Array.from({ length: people }, (_, index) => madeAddress(index)),
    steps: Array.from({ length: 8 }, (_, index) => ({
      id: `step-${index + 1}`,
      offsetDays: index * 21,
      at: '09:30',
      channel: 'email',
      purpose: 'offer',
      ask: index % 3 === 2 ? 3 : 2,
      data: 'declared',
      subject: `Letter ${index + 1}: what a classroom breathes`,
      body,
      facts: ['first_name'],
    })),
    adjustments: [],
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dayMs = 86_400_000;

export interface SpringFiles {
  readonly contacts: string;
  readonly journey: string;
  readonly plan: string;
}

export const people = [
  { email: 'ana@example.com', name: 'Ana Petrović' },
  { email: 'bo@example.com', name: 'Bo Lindqvist' },
  { email: 'chi@example.com', name: 'Chi Okafor' },
] as const;

/** The ids of the steps, in their order. */
export const steps = ['hello', 'invite'] as const;

/** A small team's files, with days counted from today so that the story is as true next year. */
export function writeSpringFiles(folder: string, now: number): SpringFiles {
  mkdirSync(folder, { recursive: true });
  const day = (days: number) => `${new Date(now + days * dayMs).toISOString().slice(0, 10)}T09:00:00Z`;
  const files = {
    contacts: join(folder, 'march-fair.csv'),
    journey: join(folder, 'journeys.jsonl'),
    plan: join(folder, 'spring-welcome.json'),
  };
  writeFileSync(files.contacts, contactsCsv);
  const lines = journeyLines(day).map((line) => JSON.stringify(line));
  writeFileSync(files.journey, `${lines.join('\n')}\n`);
  writeFileSync(files.plan, JSON.stringify(plan(day(3).slice(0, 10)), null, 2));
  return files;
}

const contactsCsv = `Email,First Name,Last Name,Company,Country,Time Zone,Lifecycle Stage,Badge
ana@example.com,Ana,Petrović,Lumen,Serbia,Europe/Belgrade,customer,A-17
bo@example.com,Bo,Lindqvist,Fjord,Sweden,Europe/Stockholm,lead,B-02
chi@example.com,Chi,Okafor,"Okafor, Sons",Nigeria,Africa/Lagos,lead,C-44
`;

/** Ana knows us well; Bo has had one mail a week and answers none; of Chi nobody ever asked leave to write. */
function journeyLines(day: (days: number) => string): readonly object[] {
  const ana = { contact: 'ana@example.com' };
  const bo = { contact: 'bo@example.com' };
  const mail = { kind: 'touch', channel: 'email', purpose: 'offer', data: 'declared' };
  const optIn = {
    kind: 'permission',
    channel: 'email',
    purpose: 'offer',
    method: 'double-opt-in',
    evidence: 'form 12',
  };
  return [
    { ...ana, ...optIn, at: day(-200) },
    { ...ana, ...mail, at: day(-120), id: 'a1', ask: 2 },
    { ...ana, at: day(-119), kind: 'response', id: 'r1', type: 'reply', answers: 'a1' },
    { ...ana, ...mail, at: day(-90), id: 'a2', ask: 2 },
    { ...ana, at: day(-89), kind: 'response', id: 'r2', type: 'booking', answers: 'a2' },
    { ...ana, at: day(-60), kind: 'purchase', amount: '120.00', currency: 'EUR' },
    { ...bo, ...optIn, at: day(-60) },
    { ...bo, ...mail, at: day(-22), id: 'b1', ask: 3 },
    { ...bo, ...mail, at: day(-15), id: 'b2', ask: 3 },
    { ...bo, ...mail, at: day(-8), id: 'b3', ask: 3 },
    { ...bo, ...mail, at: day(-1), id: 'b4', ask: 3 },
  ];
}

function plan(startOn: string): object {
  return {
    unhurriedPlan: 1,
    id: 'spring-welcome',
    name: 'Spring welcome',
    timeZone: 'Europe/Berlin',
    startOn,
    pace: 'fixed',
    audience: people.map((person) => person.email),
    steps: [
      {
        id: steps[0],
        offsetDays: 0,
        at: '09:30',
        channel: 'email',
        purpose: 'offer',
        ask: 2,
        subject: 'A note after the fair',
        body: 'Good to have met you. The guide you asked about is attached.',
        facts: ['first_name'],
      },
      {
        id: steps[1],
        offsetDays: 4,
        at: '10:00',
        channel: 'email',
        purpose: 'offer',
        ask: 4,
        subject: 'Half an hour together',
        body: 'If it suits you, there is time on Thursday.',
        facts: [],
      },
    ],
  };
}

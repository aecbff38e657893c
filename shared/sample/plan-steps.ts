import type { PlanStep } from '../domain/plan.ts';
import { letterClock } from './calendar.ts';
import { buildingYear } from './facts.ts';
import { runningStepId } from './letters.ts';
import { weeklyLetters } from './texts.ts';

const base = { channel: 'email', purpose: 'offer', data: 'declared', facts: ['first_name'] } as const;

const letterBodies = [
  'This week it is about the last lesson of the day: the curve of one room from eight to three, and the two minutes at noon that change it.',
  'Wide open for four minutes, or tilted all morning? Three rooms were measured both ways. The short version fits on a card for the door.',
  'A filter change is a small step in a curve, if one knows where to look. With a picture, and the dates of a school that wrote them down.',
  'Forty children, one fan, and a caretaker with a stopwatch: what a gym needs between two lessons.',
  'Humidity rises before people notice. How to read the curve of a week, without a manual.',
  'Why the monitor hangs at breathing height, and what a reading from the ceiling leaves out.',
] as const;

/** Six issues of the weekly letter; three are out. */
export const letterSteps: readonly PlanStep[] = letterBodies.map((body, index) => ({
  ...base,
  id: runningStepId(index + 1),
  offsetDays: 7 * index,
  at: letterClock,
  purpose: 'newsletter',
  ask: 2,
  subject: weeklyLetters[(78 + index) % weeklyLetters.length] ?? weeklyLetters[0],
  body: `Good morning {{first_name}},\n\n${body}\n\nThe letter comes every Tuesday because you signed up for it; a click at the end stops it.\n\nMaja Sund, Norrlys Instruments`,
}));

/** Five steps in 42 days. The last presses, and asks for more than many of these relationships have grown to. */
export const pilotSteps: readonly PlanStep[] = [
  {
    ...base,
    id: 'breathes',
    offsetDays: 0,
    at: '09:30',
    ask: 2,
    subject: 'What a classroom breathes in a week',
    body: 'Good morning {{first_name}},\n\nthis is Maja Sund of Norrlys Instruments; you gave us your address on our website or at a fair. Four schools measured one classroom each for a week. The curves are on one page, with what the teachers did about them.\n\nNothing to answer, just to read.\n\nMaja Sund',
  },
  {
    ...base,
    id: 'card',
    offsetDays: 8,
    at: '09:00',
    channel: 'direct-mail',
    ask: 2,
    subject: 'A card for the classroom door',
    body: 'Dear {{first_name}},\n\none side shows the curve of one school morning, the other when to open which window. It needs no monitor.\n\nMaja Sund, Norrlys Instruments',
  },
  {
    ...base,
    id: 'rooms',
    offsetDays: 23,
    at: '09:30',
    ask: 3,
    facts: ['first_name', buildingYear],
    subject: 'Which rooms worry you most?',
    body: 'Good morning {{first_name}},\n\nin buildings of your school’s age it is often the rooms on the north side, or a gym in the basement. Which rooms do people complain about at your place? One line is enough; the answer decides what a pilot would look at.\n\nMaja Sund',
  },
  {
    ...base,
    id: 'call',
    offsetDays: 34,
    at: '10:00',
    channel: 'phone',
    ask: 3,
    subject: 'A call about the pilot',
    body: 'Ask {{first_name}} what the rooms are used for, and who would put up the monitors. Ten minutes; offer another time first.',
  },
  {
    ...base,
    id: 'monitors',
    offsetDays: 42,
    at: '09:30',
    ask: 4,
    subject: 'Three monitors, four weeks, no fee',
    body: 'Good morning {{first_name}},\n\nthe pilot lends three monitors for four weeks; a caretaker puts them up in an hour, and the report is yours. Only 6 places left, so act now.\n\nMaja Sund',
  },
];

/** Two steps for those whose monitors are due. */
export const calibrationSteps: readonly PlanStep[] = [
  {
    ...base,
    id: 'due',
    offsetDays: 0,
    at: '08:45',
    purpose: 'calibration',
    ask: 2,
    subject: 'Your monitors are due for calibration',
    body: 'Good morning {{first_name}},\n\nthe monitors in your building are due for the calibration that came with the order. It takes a morning; nobody has to leave a room. Someone will ring to find a day.\n\nJon Wiklund, Norrlys Instruments',
  },
  {
    ...base,
    id: 'ring',
    offsetDays: 6,
    at: '10:30',
    channel: 'phone',
    purpose: 'calibration',
    ask: 3,
    subject: 'A call to find a day for the calibration',
    body: 'Find a morning with {{first_name}}. Ask which rooms have changed since the monitors went up.',
  },
];

/** What the sample company writes and hears: subject lines, and the words people answer with. */

type Texts = readonly [string, ...(readonly string[])];

/** The weekly letter, one after another, over and over. */
export const weeklyLetters: Texts = [
  'CO₂, and why the last lesson is the longest',
  'Three ways to open a window well',
  'What a filter change looks like in the curve',
  'A gym, forty children, and one fan',
  'Reading a humidity curve without a manual',
  'Why sensors sit at breathing height',
  'A caretaker’s round, with and without numbers',
  'Radon in the cellar classroom',
  'How quiet should a ventilation unit be?',
  'Particles on the road side, and on the yard side',
  'A hospital corridor at night',
  'What to measure before you renovate',
  'When a reading is wrong: five causes',
  'Meeting rooms for six, used by twelve',
  'Air in a library: paper likes it dry, people do not',
  'A pupil’s question about ozone',
  'Showing numbers to parents',
  'Where warm air goes in an old stairwell',
  'Calibration, explained with a kitchen scale',
  'Plants, and what they really do for a room',
  'The quarter of an hour after the break',
  'A kitchen next to a classroom',
  'Batteries: how long is two years?',
  'The dust that a cleaning round leaves',
];

/** The monthly letter about projects. */
export const projectLetters: Texts = [
  'How forty rooms were fitted in a week',
  'A clinic that found its leak',
  'What one school did with its first month of data',
  'A town that shows its air on the library wall',
  'Twelve monitors and one caretaker',
  'Before and after a new ventilation unit',
  'An office that moved its desks',
];

/** A mail, and what people say to it. */
export interface Mail {
  readonly subject: string;
  readonly replies: Texts;
}
type Mails = readonly [Mail, ...(readonly Mail[])];

/** Ordinary mails that inform. */
export const informing: Mails = [
  {
    subject: 'The figures from the pilot schools',
    replies: ['“Good figures, I passed them on.”', '“Were the windows open in the second week?”'],
  },
  {
    subject: 'A short guide to placing a monitor',
    replies: ['“Thank you, I will show it to our caretaker.”', '“What if there is no socket at that height?”'],
  },
  {
    subject: 'What the new guideline asks for',
    replies: ['“Does it hold for rooms under 30 m² as well?”', '“Our inspector sent us the same page.”'],
  },
  {
    subject: 'The report on quiet ventilation',
    replies: ['“The table on page 4 is what we needed.”', '“How loud is loud, in the last column?”'],
  },
  {
    subject: 'Prices and delivery for small orders',
    replies: ['“Is there a price for ten?”', '“Clear, thank you. It goes to purchasing.”'],
  },
  {
    subject: 'How monitors are connected without the house network',
    replies: ['“Good, our network is closed to everything new.”', '“How far does it reach through concrete?”'],
  },
  {
    subject: 'What a year of calibration looks like',
    replies: ['“How often does it need to leave the wall?”', '“Then we could do it in the holidays.”'],
  },
  {
    subject: 'Particles near a road: what one street measured',
    replies: ['“We have the same street, with a bus stop.”', '“Our nurse asks whether it measures pollen too.”'],
  },
];

/** Ordinary mails that ask for an answer. */
export const asking: Mails = [
  {
    subject: 'Which rooms worry you most?',
    replies: ['“Two rooms on the north side, mostly in the morning.”', '“The waiting room, and the stairs in winter.”'],
  },
  {
    subject: 'Would a walk through the building help?',
    replies: ['“Next week suits, not Thursday.”', '“Yes, but after the inspection.”'],
  },
  {
    subject: 'Who decides about ventilation at your place?',
    replies: ['“The budget is decided in June.”', '“I do, up to a sum; the board above it.”'],
  },
  {
    subject: 'Is there a date for the renovation yet?',
    replies: ['“The second floor comes first, then the rest.”', '“Not yet. The tender is out.”'],
  },
  {
    subject: 'Could a trial week be of use?',
    replies: ['“Yes, in a week without exams.”', '“Perhaps two rooms to begin with.”'],
  },
  {
    subject: 'How do you notice bad air today?',
    replies: ['“People open windows and then complain of the cold.”', '“By the afternoon headaches, frankly.”'],
  },
  {
    subject: 'What would a good report show?',
    replies: ['“One page. A curve and a sentence.”', '“The hours above the limit, per room.”'],
  },
];

export const quotation = 'A quotation for your rooms';
export const servicePlan = 'The service plan for two years';

export const refusals: Texts = [
  '“Not this year, the budget is spent.”',
  '“Not now, we are moving in autumn.”',
  '“Please ask again after the renovation.”',
  '“We have no time for this before the holidays.”',
];

export const calls: Texts = [
  'Talked for 14 minutes about the gyms',
  'Talked for 9 minutes about delivery',
  'Talked for 22 minutes about the renovation',
  'Talked for 6 minutes, a colleague decides',
  'Talked for 17 minutes about particles',
];

export const meetings: Texts = [
  'A walk through the building',
  'A morning with the caretaker',
  'The trial week, looked at together',
];

/** What happens after a purchase, in this order. */
export const serviceMails: Texts = [
  'Your order is confirmed',
  'Your monitors are on their way',
  'How to put up a monitor',
];

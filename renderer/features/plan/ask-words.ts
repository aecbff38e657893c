import type { Ask } from '../../../shared/domain/event.ts';

/** How much a touch asks, as a person chooses it. */
export const askWords: Readonly<Record<Ask, string>> = {
  1: 'Answer or give something',
  2: 'Inform',
  3: 'Ask for a talk',
  4: 'Make an offer',
  5: 'Act for them',
};

/** What changing to a softer ask comes to, as a button names it. */
export const softerAskWords: Readonly<Record<Ask, string>> = {
  1: 'Give something instead',
  2: 'Inform instead',
  3: 'Ask for a talk instead',
  4: 'Make an offer instead',
  5: 'Act for them instead',
};

export const asks: readonly Ask[] = [1, 2, 3, 4, 5];

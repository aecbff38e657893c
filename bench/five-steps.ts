import type { Plan } from '../shared/domain/plan.ts';
import { emailOf } from './make-workspace.ts';

/** A plan of five letters and offers for so many of the made-up people; the days after its start on which they go out. */
export function fiveSteps(people: number, offsets: readonly number[] = [0, 7, 21, 35, 49]): Plan {
  return {
    id: 'bench',
    name: 'Five steps',
    timeZone: 'Europe/Berlin',
    startOn: '2026-05-06',
    pace: 'fixed',
    audience: Array.from({ length: people }, (_, number) => emailOf(number)),
    steps: offsets.map((offsetDays, index) => ({
      id: `step ${index + 1}`,
      offsetDays,
      at: '09:30',
      channel: 'email',
      purpose: index % 2 === 0 ? 'newsletter' : 'offer',
      ask: index % 2 === 0 ? 2 : 4,
      data: 'declared',
      subject: 'Hello {{first_name}}',
      body: 'This is Ana from Unhurried. You signed up at the fair; here is what is new about tools.',
      facts: [],
    })),
    adjustments: [],
  };
}

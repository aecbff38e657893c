import type { Explanation, FeltCadence } from '../../../shared/domain/explanation.ts';
import { sayDays } from '../../lib/count.ts';

const cautionFactor = 1.25;

/** What an ordinary e-mail at this moment would feel like, and what that means, in two sentences. */
export function roomSentence(
  name: string,
  explanation: Explanation,
): { readonly says: string; readonly helps: string } {
  const limit = explanation.limitGapDays;
  const felt = tighter(explanation.near, explanation.season);
  const open = explanation.replyWait;
  const rhythm = `The limit with ${name} is one message every ${sayDays(limit)}.`;
  if (open !== null && open.q < 0.8)
    return {
      says: `${name} has an open question to answer. ${Math.round(open.q * 100)} of 100 answers would have come by now.`,
      helps: `${rhythm} Waiting for the answer helps; another message does not.`,
    };
  if (felt === null)
    return { says: `There is room for a message to ${name}.`, helps: `Nothing weighs on ${name} now. ${rhythm}` };
  const feels = `To ${name}, it would feel like one message every ${sayDays(felt)}.`;
  if (felt < limit)
    return {
      says: `${feels} The limit with ${name} is ${Math.round(limit)}.`,
      helps: 'Too soon for now. A planned touch shows the first date on which it is fine.',
    };
  if (felt < limit * cautionFactor)
    return {
      says: `Close to the limit with ${name}.`,
      helps: `It would feel like one message every ${sayDays(felt)}. ${rhythm}`,
    };
  return {
    says: `There is room for a message to ${name}.`,
    helps: `It would feel like one message every ${sayDays(felt)}. ${rhythm}`,
  };
}

/** The shorter of the two felt gaps, in days; null: neither weighs anything. */
function tighter(near: FeltCadence, season: FeltCadence): number | null {
  const gaps = [near.G, season.G].filter((gap) => gap !== null);
  return gaps.length === 0 ? null : Math.min(...gaps);
}

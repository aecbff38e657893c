import type { Plan } from '../../../../shared/domain/plan.ts';
import { stageWords } from '../../marks/index.ts';

/** Whom a plan is for, in a few words. */
export function audienceWords({ audience }: Pick<Plan, 'audience'>): string {
  if ('stage' in audience) return `Every ${audience.stage.map((stage) => stageWords[stage].toLowerCase()).join(', ')}`;
  if ('segment' in audience) return audience.segment;
  return audience.length === 0 ? 'Nobody yet' : 'Chosen people';
}

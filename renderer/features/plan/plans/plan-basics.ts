import type { Plan } from '../../../../shared/domain/plan.ts';

/** What a plan is before it has steps and people. */
export type PlanBasics = Pick<Plan, 'name' | 'startOn' | 'timeZone' | 'pace'>;

/** A plan without steps, under an id of its own. */
export function newPlan(basics: PlanBasics, audience: Plan['audience'] = []): Plan {
  return { id: freshId(basics.name), ...basics, audience, steps: [], adjustments: [] };
}

/** The same plan once more, as a plan of its own; decisions on single touches stay with the first. */
export function copyOf(plan: Plan): Plan {
  const name = `${plan.name}, copy`;
  return { ...plan, id: freshId(name), name, adjustments: [] };
}

function freshId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${plain === '' ? 'plan' : plain}-${crypto.randomUUID().slice(0, 8)}`;
}

/** The Monday after next, so that there is time to look at it. */
export function suggestedStart(now: number): string {
  const day = new Date(now);
  const toMonday = ((8 - day.getDay()) % 7) + 7;
  const then = new Date(day.getFullYear(), day.getMonth(), day.getDate() + toMonday, 12);
  return [then.getFullYear(), then.getMonth() + 1, then.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Every zone a plan may be in. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

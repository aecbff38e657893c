import type { Pace } from './paces/habits.ts';
import { type PaceShare, paces } from './paces/paces.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

type Group = 'schools' | 'others';

function assignGroup(people: readonly Person[], group: Group, random: Random, assigned: Map<string, PaceShare>): void {
  const free = random.shuffled(people.map(({ email }) => email).filter((email) => !assigned.has(email)));
  const open = paces.flatMap((share) => {
    const taken = people.filter(({ email }) => assigned.get(email) === share).length;
    return Array.from({ length: share[group] - taken }, () => share);
  });
  if (open.length !== free.length) throw new Error(`${open.length} paces for ${free.length} people: ${group}`);
  for (const [index, email] of free.entries()) {
    const share = open[index];
    if (share !== undefined) assigned.set(email, share);
  }
}

/** Who goes at which pace, by e-mail address: chance within schools and within the rest, but for a few named people. */
export function assignPaces(people: readonly Person[], random: Random): ReadonlyMap<string, Pace> {
  const assigned = new Map(paces.flatMap((share) => (share.always ?? []).map((email) => [email, share] as const)));
  assignGroup(
    people.filter(({ sector }) => sector === 'school'),
    'schools',
    random,
    assigned,
  );
  assignGroup(
    people.filter(({ sector }) => sector !== 'school'),
    'others',
    random,
    assigned,
  );
  return new Map([...assigned].map(([email, { pace }]) => [email, pace]));
}

import { type Channel, channels } from '../event.ts';
import { type LawNeed, type LawRule, lawRules } from './law-rules.ts';
import { holdsFor, type KnownToLaw, missingFor } from './missing-data.ts';

/** A rule that could not be judged for some of the people of a plan. */
export interface UnjudgedRule {
  readonly id: LawRule['id'];
  readonly says: string;
  readonly cite: string;
  readonly confidence: LawRule['confidence'];
  /** What is missing, for anybody of them, in the order in which the rule names it. */
  readonly missing: readonly LawNeed[];
  readonly people: number;
}

/**
 * Counts, person by person, which rules lack their data. What is missing never depends on what happened, so that no
 * journey has to be read; and people of one country who are reached alike are worked out once.
 */
export function createUnjudgedTally(): {
  /** One person, and on which channels a plan reaches them with anything but service. */
  add(known: KnownToLaw, reachedBy: ReadonlySet<Channel>): void;
  rules(): readonly UnjudgedRule[];
} {
  const alike = new Map<
    string,
    { readonly known: KnownToLaw; readonly reachedBy: readonly Channel[]; people: number }
  >();
  return {
    add(known, reachedBy) {
      const reached = channels.filter((channel) => reachedBy.has(channel));
      const key = `${known.country ?? ''}/${known.timeZone === null}/${known.atGmailOrYahoo}/${reached.join()}`;
      const group = alike.get(key) ?? { known, reachedBy: reached, people: 0 };
      group.people += 1;
      alike.set(key, group);
    },
    rules() {
      return lawRules.flatMap((rule) => {
        let people = 0;
        const missing = new Set<LawNeed>();
        for (const group of alike.values()) {
          if (!holdsFor(rule, group.known) || !group.reachedBy.some((by) => rule.channels.includes(by))) continue;
          const lacks = missingFor(rule, group.known);
          if (lacks.length > 0) people += group.people;
          for (const need of lacks) missing.add(need);
        }
        if (people === 0) return [];
        const { id, says, cite, confidence, needs } = rule;
        return [{ id, says, cite, confidence, missing: needs.filter((need) => missing.has(need)), people }];
      });
    },
  };
}

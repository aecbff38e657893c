import { useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { Stage } from '../../../../shared/domain/stage.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { call } from '../../../api/call.ts';

export interface ChosenPeople {
  /** As plans name them. */
  readonly people: readonly string[];
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly addAllFound: (search: string, stage: Stage | null) => Promise<void>;
  /** Addresses or ids, separated by anything; answers with how many were found. */
  readonly addNamed: (text: string) => Promise<void>;
  readonly clear: () => void;
  /** Whoever was named and nobody knows, all at once. */
  readonly unknown: readonly string[];
  readonly failure: AppError | null;
}

/** The people chosen one by one, or all that a search finds. */
export function useChosenPeople(plan: Plan, at: number): ChosenPeople {
  const [people, setPeople] = useState<ReadonlySet<string>>(() => new Set(named(plan)));
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<AppError | null>(null);
  const add = (more: readonly string[]) => setPeople((now) => new Set([...now, ...more]));
  return {
    people: [...people],
    unknown,
    failure,
    has: (key) => people.has(key),
    toggle: (key) =>
      setPeople((now) => {
        const next = new Set(now);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    async addAllFound(search, stage) {
      const found = await call('contacts.select', { at, search, stage });
      setFailure(found.ok ? null : found.error);
      if (found.ok) add(found.value.map(({ key }) => key));
    },
    async addNamed(text) {
      const audience = text.split(/[\s,;]+/u).filter((word) => word !== '');
      if (audience.length === 0) return;
      const found = await call('plans.audience', { plan: { ...plan, audience }, at });
      setFailure(found.ok ? null : found.error);
      if (!found.ok) return;
      add(found.value.people);
      setUnknown(found.value.unknown);
    },
    clear: () => setPeople(new Set()),
  };
}

function named({ audience }: Plan): readonly string[] {
  return Array.isArray(audience) ? audience : [];
}

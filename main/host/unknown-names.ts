import { z } from 'zod';
import { isOwnFact, plainName } from '../../shared/domain/contact-fact.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { parsePlanText } from '../../shared/formats/plan-file.ts';
import { type InputFault, invalidInput } from '../../shared/result/app-error.ts';
import { err, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';

/** What of a plan names people and facts, whatever else is wrong with it. */
const namesSchema = z.object({
  audience: z.array(z.unknown()).catch([]),
  steps: z.array(z.object({ facts: z.array(z.unknown()).catch([]) }).catch({ facts: [] })).catch([]),
});

/**
 * Reads the text of a plan file for this workspace: what is wrong with the file, and everyone and everything it names that
 * the workspace does not know, is listed at once.
 */
export function parsePlanFor(workspace: Workspace, source: string): Result<Plan> {
  const parsed = parsePlanText(source);
  const unknown = unknownNames(workspace, source);
  if (unknown.length === 0) return parsed;
  if (parsed.ok) return err(invalidInput(`${parsed.value.name} names what this workspace does not know.`, unknown));
  const { error } = parsed;
  return error.code === 'invalid-input' ? err({ ...error, faults: [...error.faults, ...unknown] }) : parsed;
}

function unknownNames({ repositories: { contacts, facts } }: Workspace, source: string): readonly InputFault[] {
  const names = namesSchema.safeParse(parseLoosely(source));
  if (!names.success) return [];
  const { audience, steps } = names.data;
  const unknownPeople = audience.flatMap((found, index) =>
    typeof found !== 'string' || found.trim() === '' || contacts.find(found.trim()) !== null
      ? []
      : [{ path: `$.audience[${index}]`, found, says: 'is no contact of this workspace' }],
  );
  if (steps.every((step) => step.facts.length === 0)) return unknownPeople;
  const known = new Set(facts.names().map(plainName));
  const unknownFacts = steps.flatMap((step, place) =>
    step.facts.flatMap((found, index) =>
      typeof found !== 'string' || isOwnFact(found) || known.has(plainName(found))
        ? []
        : [{ path: `$.steps[${place}].facts[${index}]`, found, says: 'is no fact that any contact has' }],
    ),
  );
  return [...unknownPeople, ...unknownFacts];
}

/** Text that is no JSON names nothing; what is wrong with it is said elsewhere. */
function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

import type { Plan } from '../../shared/domain/plan.ts';
import { stages } from '../../shared/domain/stage.ts';
import { type InputFault, invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import { refreshStandings } from './refresh-standings.ts';
import type { Session } from './session.ts';

/** Ids of the contacts a plan is for, each once, in the order of the plan; everyone it names must be there. */
export async function audienceOf(
  plan: Plan,
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<Result<readonly number[]>> {
  const { faults, ids } = await readAudience(plan, workspace, session, at, 0);
  return faults.length === 0 ? ok(ids) : err(invalidInput(`The audience of ${plan.name} cannot be found.`, faults));
}

/** The same, leaving out whom nobody knows. Standings may be `ageMs` old where an audience is named by stage. */
export async function knownAudienceOf(
  plan: Plan,
  workspace: Workspace,
  session: Session,
  at: number,
  ageMs = 0,
): Promise<readonly number[]> {
  return (await readAudience(plan, workspace, session, at, ageMs)).ids;
}

interface ReadAudience {
  readonly ids: readonly number[];
  readonly faults: readonly InputFault[];
}

async function readAudience(
  { audience }: Plan,
  workspace: Workspace,
  session: Session,
  at: number,
  ageMs: number,
): Promise<ReadAudience> {
  const { contacts, standings } = workspace.repositories;
  if ('stage' in audience) {
    // Everybody stands at one of the stages: nobody has to be asked where.
    if (stages.every((stage) => audience.stage.includes(stage))) return { ids: contacts.ids(), faults: [] };
    return session.standingsTurn(async () => {
      await refreshStandings(workspace, session, at, ageMs);
      return { ids: standings.contactsAt(audience.stage), faults: [] };
    });
  }
  if ('segment' in audience) {
    const says = 'is no segment of this workspace';
    return { ids: [], faults: [{ path: '$.audience.segment', found: audience.segment, says }] };
  }
  const ids = new Set<number>();
  const faults: InputFault[] = [];
  for (const [index, identity] of audience.entries()) {
    const contact = contacts.find(identity);
    if (contact !== null) ids.add(contact.id);
    else faults.push({ path: `$.audience[${index}]`, found: identity, says: 'is no contact of this workspace' });
  }
  return { ids: [...ids], faults };
}

import { type ContactPage, standingAgeMs } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import { ok } from '../../../shared/result/result.ts';
import { foldText } from '../../db/fold-text.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { Handlers } from '../handler.ts';
import { nearNames } from '../near-names.ts';
import { outlookOf } from '../outlook-of.ts';
import { type PlannedWork, plannedWork } from '../planned-work.ts';
import { refreshStandings } from '../refresh-standings.ts';
import { stageMoves } from '../stage-moves.ts';

const mostNearNames = 3;

/** Who is there, by what they are narrowed and sorted by. */
export const contactListHandlers: Pick<
  Handlers,
  'contacts.list' | 'contacts.moves' | 'contacts.select' | 'contacts.nearNames' | 'contacts.countries'
> = {
  async 'contacts.list'(input, session) {
    const current = session.current();
    if (!current.ok) return current;
    const workspace = current.value;
    const needsPlans = input.withOutlook || input.plan !== null || input.sort === 'next-touch';
    // Before the turn of the standings: an audience by stage takes one itself.
    const work = needsPlans ? await plannedWork(workspace, session, input.at, input.standingAgeMs) : null;
    return session.standingsTurn(async () => {
      await refreshStandings(workspace, session, input.at, input.standingAgeMs);
      const page = workspace.repositories.contactPages.page(input);
      return ok(input.withOutlook && work !== null ? withOutlook(page, workspace, work, input.at) : page);
    });
  },

  'contacts.moves'({ at }, session) {
    return session.standingsTurn(async () => {
      const current = session.current();
      if (!current.ok) return current;
      await refreshStandings(current.value, session, at, standingAgeMs);
      return ok(await stageMoves(current.value, at));
    });
  },

  async 'contacts.select'(filter, session) {
    const current = session.current();
    if (!current.ok) return current;
    if (filter.plan !== null) await plannedWork(current.value, session, filter.at, filter.standingAgeMs);
    return session.standingsTurn(async () => {
      await refreshStandings(current.value, session, filter.at, filter.standingAgeMs);
      return ok(current.value.repositories.contactPages.selection(filter));
    });
  },

  'contacts.nearNames'({ search }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { contacts } = current.value.repositories;
    const near = nearNames(foldText(search).trim(), contacts.names(), mostNearNames);
    return ok(
      near.flatMap(({ id }) => {
        const contact = contacts.get(id);
        return contact === null ? [] : [contactFullName(contact)];
      }),
    );
  },

  'contacts.countries'(_input, session) {
    const current = session.current();
    return current.ok ? ok(current.value.repositories.contacts.countries()) : current;
  },
};

function withOutlook(page: ContactPage, workspace: Workspace, work: PlannedWork, at: number): ContactPage {
  const { journeys, policies } = workspace.repositories;
  const policy = policies.current();
  const ids = page.rows.map(({ id }) => id).toSorted((a, b) => a - b);
  const outlooks = new Map(
    Array.from(journeys.among(ids), (journey) => [journey.contact.id, outlookOf(journey, work, policy, at)] as const),
  );
  return { ...page, rows: page.rows.map((row) => ({ ...row, outlook: outlooks.get(row.id) ?? null })) };
}

import { setImmediate } from 'node:timers/promises';
import type { AcceptedLinks } from '../../shared/contract/import-contract.ts';
import type { ProposedLink } from '../../shared/contract/import-preview.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { cancelled, type ImportJob, type ImportStore } from './import-run.ts';
import { withLink } from './link.ts';
import { proposeLinks } from './propose-links.ts';
import type { EventWriter } from './store-event.ts';

/** A proposed link and where it would be stored. */
export interface PlacedLink extends ProposedLink {
  readonly contactId: number;
}

const contactsBetweenPauses = 500;

/** The links that the events of one import lack and may have, contact by contact. Nothing is stored. */
export async function findLinks(
  { events }: Pick<ImportStore, 'events'>,
  { unlinked, people }: Pick<EventWriter, 'unlinked' | 'people'>,
  job: ImportJob,
): Promise<Result<readonly PlacedLink[]>> {
  const found: PlacedLink[] = [];
  let done = 0;
  for (const [contactId, ids] of unlinked) {
    const contact = people.get(contactId) ?? '';
    for (const link of proposeLinks(events.ofContactWithExtra(contactId), ({ id }) => ids.has(id))) {
      found.push({ ...link, contact, contactId, key: `${link.what} ${contact.toLowerCase()} ${link.event.id}` });
    }
    done += 1;
    if (done % contactsBetweenPauses !== 0) continue;
    if (job.isCancelled()) return err(cancelled);
    job.progress('Looking for what answers what', done, unlinked.size);
    await setImmediate();
  }
  return ok(found);
}

/** Stores the links a person accepted; how many there were. */
export function storeLinks(
  { events }: Pick<ImportStore, 'events'>,
  links: readonly PlacedLink[],
  accepted: AcceptedLinks,
): number {
  const refused = new Set(accepted.without);
  const wanted = links.filter(
    ({ key, what }) => !refused.has(key) && (what === 'reply' ? accepted.replies : accepted.answers),
  );
  for (const { contactId, event, to } of wanted) {
    const stored = events.ofContactWithExtra(contactId).find(({ id }) => id === event.id);
    events.put(contactId, withLink(event, to.id), stored?.extra ?? {});
  }
  return wanted.length;
}

export const noLinks: AcceptedLinks = { replies: false, answers: false, without: [] };

export function wantsLinks({ replies, answers }: AcceptedLinks): boolean {
  return replies || answers;
}

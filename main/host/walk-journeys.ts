import { setImmediate } from 'node:timers/promises';
import type { ContactJourney } from '../../shared/domain/journey.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import { cancelledError, type Job } from './session.ts';

const batchSize = 500;

/** Everyone's journey in turn; the host answers other calls, and may be told to stop, between batches. */
export async function walkJourneys(
  { repositories: { contacts, journeys } }: Workspace,
  job: Job,
  says: string,
  visit: (journey: ContactJourney) => void,
): Promise<Result<null>> {
  const total = contacts.count();
  let done = 0;
  let afterId = 0;
  for (;;) {
    if (job.isCancelled()) return err(cancelledError);
    const batch = journeys.chunk(afterId, batchSize);
    if (batch.length === 0) return ok(null);
    for (const journey of batch) visit(journey);
    afterId = batch.at(-1)?.contact.id ?? afterId;
    done += batch.length;
    if (total > batchSize) job.progress(says, Math.min(done, total), total);
    await setImmediate();
  }
}

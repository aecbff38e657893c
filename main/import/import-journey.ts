import { basename } from 'node:path';
import type { AcceptedLinks } from '../../shared/contract/import-contract.ts';
import type { DayOrder } from '../../shared/contract/import-preview.ts';
import type { ImportReport } from '../../shared/contract/import-report.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { type ImportRequest, type ImportStore, inspectAll, resolvePreset } from './import-run.ts';
import { findLinks, noLinks, storeLinks, wantsLinks } from './link-events.ts';
import { type OpenedEvents, openEvents } from './open-import-file.ts';
import { createEventWriter } from './store-event.ts';
import { storeEventRows } from './store-rows.ts';
import { createTally } from './tally.ts';

export interface JourneyImportRequest extends ImportRequest {
  readonly links?: AcceptedLinks;
  readonly dayOrder: DayOrder | null;
}

/**
 * Reads journey files, JSON lines or CSV, and logs of activities into the workspace. Runs inside a command: an error
 * value means that nothing may stay written. The order of lines is of no account: a response may stand before the touch
 * it answers.
 */
export async function importJourney(
  store: ImportStore,
  { links = noLinks, ...request }: JourneyImportRequest,
): Promise<Result<ImportReport>> {
  const preset = resolvePreset(request.preset);
  if (!preset.ok) return preset;
  const files = await inspectAll(request.paths);
  if (!files.ok) return files;
  const opened: OpenedEvents[] = [];
  for (const file of files.value) {
    const events = await openEvents(file, request);
    if (!events.ok) return events;
    opened.push(events.value);
  }
  const tally = createTally();
  const writer = createEventWriter(store, wantsLinks(links));
  for (const file of opened) {
    const stored = await storeEventRows(file, writer, tally, request);
    if (!stored.ok) return stored;
  }
  const proposed = await findLinks(store, writer, request.job);
  if (!proposed.ok) return proposed;
  storeLinks(store, proposed.value, links);
  const report = tally.report(request.batch);
  const names = request.paths.map((path) => basename(path));
  store.batches.insert({ id: request.batch, kind: 'journey', files: names, importedAt: request.at, report });
  return ok(report);
}

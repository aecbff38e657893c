import type { Command } from 'commander';
import type { AnswerRow, MergedFile, ReviewDetails } from '../../../shared/contract/review-contract.ts';
import { type RowStanding, rowStanding } from '../../../shared/domain/review/side-by-side.ts';
import { toIso } from '../../../shared/domain/time.ts';
import type { ReviewMerge } from '../../../shared/formats/review-documents.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import { toPaths } from '../arguments.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { type CallHost, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { sayTime } from '../words.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface MergeOptions extends WorkspaceArguments {
  readonly apply?: boolean;
  readonly json?: boolean;
}

export function addReview(program: Command, terminal: Terminal, finish: Finish): void {
  const group = program.command('review').description('bring back what leads decided about plans that went out');
  inWorkspace(group.command('merge'))
    .description('bring review files in, and say what they decide and what no longer applies')
    .argument('<files...>', 'review files, or mails that hold what was copied as text', toPaths)
    .option('--apply', 'leave out and remove what nothing stands in the way of')
    .option('--json', 'print one JSON document')
    .action((paths: readonly string[], options: MergeOptions) =>
      finish(withWorkspace(terminal, options, (call) => mergeReviews(call, terminal, paths, options))),
    );
}

async function mergeReviews(
  call: CallHost,
  terminal: Terminal,
  paths: readonly string[],
  { apply, json }: MergeOptions,
): Promise<Result<ExitCode>> {
  const at = Date.now();
  const merged = await call('reviews.merge', { sources: paths.map((path) => ({ path })), at });
  if (!merged.ok) return merged;
  const { files } = merged.value;
  const hashes = [...new Set(files.map(({ planHash }) => planHash))];
  const applied = apply === true ? await applyAll(call, hashes, at) : ok(0);
  if (!applied.ok) return applied;
  const compared = await compareAll(call, hashes, at);
  if (!compared.ok) return compared;
  const document = toDocument(files, compared.value, applied.value);
  terminal.answer(json, document, () => sayMerge(files, compared.value, applied.value));
  return ok(exitCodes.done);
}

async function compareAll(
  call: CallHost,
  hashes: readonly string[],
  at: number,
): Promise<Result<readonly ReviewDetails[]>> {
  const all: ReviewDetails[] = [];
  for (const planHash of hashes) {
    const details = await call('reviews.compare', { planHash, at });
    if (!details.ok) return details;
    all.push(details.value);
  }
  return ok(all);
}

async function applyAll(call: CallHost, hashes: readonly string[], at: number): Promise<Result<number>> {
  let applied = 0;
  for (const planHash of hashes) {
    const details = await call('reviews.compare', { planHash, at });
    if (!details.ok) return details;
    const { rows } = details.value;
    const which = rows.filter((row) => row.settled === null && rowStanding(row) === 'applies');
    if (which.length === 0) continue;
    const doing = `Applying ${sayCount(which.length, 'decision')} on ${details.value.package.planName}`;
    const result = await call('reviews.apply', { planHash, which: which.map(toPlace), at, doing });
    if (!result.ok) return result;
    applied += result.value.applied;
  }
  return ok(applied);
}

function toPlace({ by, target }: AnswerRow) {
  return { by, target };
}

function toDocument(files: readonly MergedFile[], compared: readonly ReviewDetails[], applied: number): ReviewMerge {
  return {
    unhurriedReviewMerge: 1,
    files: files.map(({ file, planId, version, planHash, by, entries, ...counts }) => ({
      file,
      plan: planId,
      version,
      hash: planHash,
      by,
      entries,
      new: counts.new,
      newer: counts.newer,
      same: counts.same,
      older: counts.older,
    })),
    reviews: compared.map(({ package: { planId, planName, version, planHash, state, says }, ...details }) => ({
      plan: planId,
      name: planName,
      version,
      hash: planHash,
      state,
      says,
      touchesChanged: details.touchesChanged,
      changes: details.changes.map((change) => change.says),
      decisions: details.rows.map((row) => ({
        ...row.target,
        by: row.by,
        at: toIso(row.at),
        decision: row.decision,
        comment: row.comment,
        stands: rowStanding(row),
        conflicts: row.conflicts,
        settled: row.settled,
      })),
    })),
    applied,
  };
}

const standingWords: Readonly<Record<RowStanding, string>> = {
  applies: 'can be applied',
  conflict: 'changed meanwhile',
  'in-effect': 'is so already',
  'no-longer-applies': 'no longer applies',
  request: 'asked for',
  'signs-off': 'signed off',
  comment: 'said',
};

function sayMerge(files: readonly MergedFile[], compared: readonly ReviewDetails[], applied: number): string {
  return [
    ...files.map(sayFile),
    ...compared.flatMap(sayReview),
    ...(applied > 0 ? [`${sayCount(applied, 'decision')} applied.`] : []),
  ].join('\n');
}

function sayFile({ file, by, version, planName, entries, ...counts }: MergedFile): string {
  const parts = [
    `${counts.new} new`,
    ...(counts.newer > 0 ? [`${counts.newer} newer than what was known`] : []),
    ...(counts.same > 0 ? [`${counts.same} known already`] : []),
    ...(counts.older > 0 ? [`${counts.older} older than what is known`] : []),
  ];
  return `${file}: ${by} on version ${version} of ${planName}, ${sayCount(entries, 'answer')}: ${parts.join(', ')}.`;
}

function sayReview({ package: sent, rows, changes }: ReviewDetails): readonly string[] {
  return [
    `${sent.planName}: ${sent.says}.`,
    ...changes.map(({ says }) => `  ${says}`),
    ...rows.flatMap((row) => [
      `  ${(row.decision ?? 'comment').padEnd(7)}  ${row.title}  (${row.by}, ${sayTime(row.at)}; ${sayStanding(row)})`,
      ...(row.comment.trim() === '' ? [] : [`           “${row.comment.trim().replace(/\s+/g, ' ')}”`]),
      ...row.conflicts.map(({ says }) => `           ${says}`),
    ]),
  ];
}

function sayStanding(row: AnswerRow): string {
  return row.settled === null ? standingWords[rowStanding(row)] : row.settled.replace('-', ' ');
}

import { basename } from 'node:path';
import type { Plan } from '../../shared/domain/plan.ts';
import type { PlanVerdicts, TouchVerdict } from '../../shared/domain/verdict.ts';
import { planVerdictsSchema } from '../../shared/formats/answers.ts';
import { faultsOf } from '../../shared/formats/fault.ts';
import { readJson, sayJsonFault } from '../../shared/formats/read-json.ts';
import { withShortNumbers } from '../../shared/formats/review-package.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { readReviewPage } from './read-review-page.ts';
import { readShortFile } from './read-short-file.ts';

/** Verdicts that were exported, with the plan where the file carries it. */
export interface Exported {
  readonly verdicts: PlanVerdicts;
  readonly plan: Plan | null;
  /** A verdict as this kind of file writes it: a page shortens its numbers. */
  readonly asWritten: (touch: TouchVerdict) => TouchVerdict;
}

/** The verdicts of 10,000 × 8 touches take a fifth of it. */
const mostBytes = 500_000_000;

/** Reads the verdicts that `export --format json` or `check --json` wrote, or those a review page carries. */
export async function readExported(path: string): Promise<Result<Exported>> {
  const name = basename(path);
  const text = await readShortFile(path, { thing: 'an export of verdicts', mostBytes });
  if (!text.ok) return text;
  if (/^\s*</.test(text.value)) {
    const page = await readReviewPage(text.value, null);
    if (!page.ok) return page;
    const { verdicts, plan } = page.value;
    return ok({ verdicts, plan, asWritten: withShortNumbers });
  }
  const json = readJson(text.value);
  if (!json.ok) return err(invalidInput(`${name} is no export of verdicts.`, [sayJsonFault(json.error)]));
  const parsed = planVerdictsSchema.safeParse(json.value);
  if (parsed.success) return ok({ verdicts: parsed.data, plan: null, asWritten: (touch) => touch });
  const faults = faultsOf(parsed.error, json.value).map(({ key, found, says }) => ({ path: `$.${key}`, found, says }));
  return err(invalidInput(`${name} holds no verdicts that this program can read.`, faults));
}

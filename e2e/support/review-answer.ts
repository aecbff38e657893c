import { readFileSync, writeFileSync } from 'node:fs';
import type { ReviewEntry, ReviewFile } from '../../shared/formats/review-file.ts';

/** What a lead sees on a page that was sent: the plan it is about, and its riskiest touches. */
export interface SeenPage {
  readonly plan: ReviewFile['plan'];
  readonly riskiest: readonly { readonly contact: string; readonly step: string; readonly name: string }[];
}

export function readPage(path: string): SeenPage {
  const page = readFileSync(path, 'utf8');
  const main = /<main data-plan="([^"]*)" data-name="([^"]*)" data-version="(\d+)" data-hash="([0-9a-f]{64})">/.exec(
    page,
  );
  if (main === null) throw new Error('the page says nothing of its plan');
  const [, id = '', name = '', version = '', hash = ''] = main;
  const rows = page.matchAll(/<tr data-c="([^"]*)" data-s="([^"]*)">.*?<bdi>(.*?)<\/bdi>/g);
  const riskiest = [...rows].map(([, contact = '', step = '', who = '']) => ({ contact, step, name: who }));
  return { plan: { id, name, version: Number(version), hash }, riskiest };
}

/** The file a lead sends back. */
export function writeAnswer(
  path: string,
  plan: ReviewFile['plan'],
  by: string,
  entries: readonly Partial<ReviewEntry>[],
): string {
  const at = new Date().toISOString();
  const said = entries.map((entry) => ({ decision: null, comment: '', at, ...entry }));
  writeFileSync(path, JSON.stringify({ unhurriedReview: 1, plan, by, savedAt: at, entries: said }));
  return path;
}

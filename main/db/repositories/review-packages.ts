import { z } from 'zod';
import type { ShownNames } from '../../../shared/contract/review-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { VerdictSummary } from '../../../shared/domain/verdict.ts';
import { parsePlanText, printPlan } from '../../../shared/formats/plan-file.ts';
import type { Redaction } from '../../../shared/formats/redactions.ts';
import type { Sqlite } from '../sqlite.ts';

/** A plan as it went out for review. */
export interface StoredPackage {
  /** SHA-256 of the plan file. */
  readonly planHash: string;
  readonly version: number;
  readonly plan: Plan;
  /** Whom it was for when it went out, as plans name people. */
  readonly people: readonly string[];
  readonly summary: VerdictSummary;
}

/** One time a package was written to a file. */
export interface Sending {
  /** The mark the page carries: of the plan as it shows it, which is another one where names are replaced. */
  readonly shownHash: string;
  /** What the page says in place of names of the workspace. */
  readonly shownNames: ShownNames;
  readonly sentAt: number;
  readonly madeBy: string | null;
  readonly madeFor: string | null;
  readonly redaction: Redaction;
  readonly fileName: string;
}

export interface ReviewPackageRepository {
  get(planHash: string): StoredPackage | null;
  /** By the mark a page carries, which is what an answer names; with every name it was shown under. */
  shownAs(shownHash: string): { readonly sent: StoredPackage; readonly names: readonly ShownNames[] } | null;
  /** Of all plans, by plan, newest version first. */
  all(): readonly StoredPackage[];
  /** Newest version first. */
  ofPlan(planId: string): readonly StoredPackage[];
  /** Newest first. */
  sendings(planHash: string): readonly Sending[];
  /** Keeps what went out; the same plan sent again is one package, sent twice. */
  record(sent: StoredPackage, sending: Sending): void;
}

type PackageRow = readonly [planHash: string, version: number, body: string, people: string, summary: string];
type SendingRow = readonly [
  shownHash: string,
  shownNames: string,
  sentAt: number,
  madeBy: string | null,
  madeFor: string | null,
  redaction: Sending['redaction'],
  fileName: string,
];

const count = z.number();
const pairs = z.array(z.tuple([z.string(), z.string()]));
const namesSchema = z.object({ plan: z.string(), steps: pairs, people: pairs });
const peopleSchema = z.array(z.string());
const summarySchema = z.object({
  fine: count,
  caution: count,
  'too-fast': count,
  blocked: count,
  contacts: count,
  contactsAllFine: count,
});

function toPackage([planHash, version, body, people, summary]: PackageRow): StoredPackage {
  const plan = parsePlanText(body);
  if (!plan.ok) throw new Error(`a package cannot be read: ${JSON.stringify(plan.error)}`);
  return {
    planHash,
    version,
    plan: plan.value,
    people: peopleSchema.parse(JSON.parse(people)),
    summary: summarySchema.parse(JSON.parse(summary)),
  };
}

function toSending([shownHash, shownNames, sentAt, madeBy, madeFor, redaction, fileName]: SendingRow): Sending {
  return {
    shownHash,
    shownNames: namesSchema.parse(JSON.parse(shownNames)),
    sentAt,
    madeBy,
    madeFor,
    redaction,
    fileName,
  };
}

export function createReviewPackageRepository(db: Sqlite): ReviewPackageRepository {
  const columns = 'SELECT plan_hash, version, body, people, summary FROM review_package';
  const byHash = db.prepare<[string], PackageRow>(`${columns} WHERE plan_hash = ?`).raw();
  const every = db.prepare<[], PackageRow>(`${columns} ORDER BY plan_id, version DESC`).raw();
  const byPlan = db.prepare<[string], PackageRow>(`${columns} WHERE plan_id = ? ORDER BY version DESC`).raw();
  const sent = db
    .prepare<[string], SendingRow>(`
      SELECT shown_hash, shown_names, sent_at, made_by, made_for, redaction, file_name FROM review_sent
      WHERE plan_hash = ? ORDER BY sent_at DESC, id DESC`)
    .raw();
  const insertion = db.prepare<[string, string, number, string, string, string]>(`
    INSERT INTO review_package (plan_hash, plan_id, version, body, people, summary) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (plan_hash) DO NOTHING`);
  const byShownHash = db
    .prepare<[string], readonly [planHash: string, names: string]>(
      'SELECT plan_hash, shown_names FROM review_sent WHERE shown_hash = ? ORDER BY id DESC',
    )
    .raw();
  const sending = db.prepare<[string, string, string, number, string | null, string | null, string, string]>(`
    INSERT INTO review_sent (plan_hash, shown_hash, shown_names, sent_at, made_by, made_for, redaction, file_name)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const record = db.transaction(
    (
      { planHash, plan, version, people, summary }: StoredPackage,
      { shownHash, shownNames, sentAt, ...rest }: Sending,
    ) => {
      insertion.run(planHash, plan.id, version, printPlan(plan), JSON.stringify(people), JSON.stringify(summary));
      sending.run(
        planHash,
        shownHash,
        JSON.stringify(shownNames),
        sentAt,
        rest.madeBy,
        rest.madeFor,
        rest.redaction,
        rest.fileName,
      );
    },
  );

  function get(planHash: string): StoredPackage | null {
    const row = byHash.get(planHash);
    return row === undefined ? null : toPackage(row);
  }

  return {
    get,
    shownAs(shownHash) {
      const [first, ...others] = byShownHash.all(shownHash);
      const sent = first === undefined ? null : get(first[0]);
      if (first === undefined || sent === null) return null;
      return { sent, names: [first, ...others].map(([, names]) => namesSchema.parse(JSON.parse(names))) };
    },
    all: () => every.all().map(toPackage),
    ofPlan: (planId) => byPlan.all(planId).map(toPackage),
    sendings: (planHash) => sent.all(planHash).map(toSending),
    record,
  };
}

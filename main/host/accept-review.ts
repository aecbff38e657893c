import { type Contact, contactKey } from '../../shared/domain/contact.ts';
import { type Answer, type ReviewTarget, signedName } from '../../shared/domain/review/decision.ts';
import { dayMs } from '../../shared/domain/time.ts';
import type { ReviewEntry, ReviewFile } from '../../shared/formats/review-file.ts';
import { type InputFault, invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { StoredPackage } from '../db/repositories/review-packages.ts';
import type { Workspace } from '../db/workspace.ts';
import type { NamedReview } from '../import/read-review-source.ts';

/** A review that fits a package of this workspace: what it says, by the names plans have for people. */
export interface AcceptedReview {
  readonly package: StoredPackage;
  readonly by: string;
  readonly answers: readonly Answer[];
}

/**
 * Binds a review to the package it answers, by its mark. What was never sent, carries another number than was sent, or
 * speaks of steps and people the package does not have, is refused as a whole.
 */
export function acceptReview({ name, review }: NamedReview, workspace: Workspace, now: number): Result<AcceptedReview> {
  const sent = packageOf(name, review, workspace);
  if (!sent.ok) return sent;
  const named = review.entries.flatMap((entry) => (entry.on === 'touch' ? [entry.contact] : []));
  const resolve = resolverFor(named, sent.value, workspace);
  const by = signedName(review.by);
  if (by === '') {
    return err(
      invalidInput(`${name} does not say who answers.`, [{ path: '$.by', found: review.by, says: 'expected a name' }]),
    );
  }
  const faults: InputFault[] = [];
  const answers = review.entries.flatMap((entry, index): readonly Answer[] => {
    const at = Date.parse(entry.at);
    // The newest holds for ever: a date that has not come yet would outlast everything that is said until then.
    if (at > now + dayMs) {
      faults.push({ path: `$.entries[${index}].at`, found: entry.at, says: 'lies in the future' });
    }
    const target = toTarget(entry, index, sent.value, resolve);
    if ('fault' in target) {
      faults.push(target.fault);
      return [];
    }
    const { decision, comment } = entry;
    return [{ planHash: sent.value.planHash, by, target: target.target, decision, comment, at }];
  });
  if (faults.length > 0) {
    const says = `${name} does not fit version ${sent.value.version} of ${sent.value.plan.name}, which it answers.`;
    return err(invalidInput(says, faults));
  }
  return ok({ package: sent.value, by, answers });
}

function packageOf(name: string, { plan }: ReviewFile, { repositories }: Workspace): Result<StoredPackage> {
  const { reviewPackages, plans } = repositories;
  const sent = reviewPackages.shownAs(plan.hash);
  if (sent === null) {
    const isKnown = reviewPackages.ofPlan(plan.id).length > 0 || plans.get(plan.id) !== null;
    const says = isKnown
      ? `${name} answers a version of ${plan.name} that was not sent from this workspace: its mark is not known here.`
      : `${name} is about the plan ${plan.name}, which was not sent from this workspace.`;
    return err(
      invalidInput(says, [{ path: '$.plan.hash', found: plan.hash, says: 'is the mark of no package that was sent' }]),
    );
  }
  const faults: readonly InputFault[] = [
    ...(plan.id === sent.plan.id
      ? []
      : [{ path: '$.plan.id', found: plan.id, says: `expected ${sent.plan.id}, the plan of this mark` }]),
    ...(plan.version === sent.version
      ? []
      : [
          {
            path: '$.plan.version',
            found: String(plan.version),
            says: `expected ${sent.version}, the version of this mark`,
          },
        ]),
  ];
  if (faults.length === 0) return ok(sent);
  return err(
    invalidInput(
      `${name} was changed by hand: its mark belongs to version ${sent.version} of ${sent.plan.name}.`,
      faults,
    ),
  );
}

type Resolve = (contact: string) => string | null;

/** Whom a package means: by address, by id, or by the code that stands for them where names are replaced. */
function resolverFor(
  named: readonly string[],
  { people }: StoredPackage,
  { repositories: { contacts, contactCodes } }: Workspace,
): Resolve {
  const known = new Set(people);
  const keyOf = (contact: Contact | null) => (contact === null ? null : contactKey(contact));
  const coded = contactCodes.resolve(named.filter((name) => !known.has(name)));
  return (name) => {
    if (known.has(name)) return name;
    const id = coded.get(name);
    const key = keyOf(contacts.find(name)) ?? (id === undefined ? null : keyOf(contacts.get(id)));
    return key !== null && known.has(key) ? key : null;
  };
}

function toTarget(
  entry: ReviewEntry,
  index: number,
  { plan }: StoredPackage,
  resolve: Resolve,
): { readonly target: ReviewTarget } | { readonly fault: InputFault } {
  if (entry.on === 'plan') return { target: { on: 'plan' } };
  const { step } = entry;
  if (!plan.steps.some(({ id }) => id === step)) {
    return { fault: { path: `$.entries[${index}].step`, found: step, says: 'is no step of what was sent' } };
  }
  if (entry.on === 'step') return { target: { on: 'step', step } };
  const contact = resolve(entry.contact);
  if (contact !== null) return { target: { on: 'touch', contact, step } };
  return {
    fault: { path: `$.entries[${index}].contact`, found: entry.contact, says: 'is nobody the package was for' },
  };
}

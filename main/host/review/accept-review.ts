import { type Contact, contactKey } from '../../../shared/domain/contact.ts';
import { type Answer, type ReviewTarget, signedName } from '../../../shared/domain/review/decision.ts';
import type { ReviewEntry, ReviewFile } from '../../../shared/formats/review-file.ts';
import { type InputFault, invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import type { ReviewPackageRepository, StoredPackage } from '../../db/repositories/review-packages.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { NamedReview } from '../../import/read-review-source.ts';

/** A clock may be set back while one answers. */
const clockSlipMs = 60_000;

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
export function acceptReview({ name, review }: NamedReview, workspace: Workspace): Result<AcceptedReview> {
  const found = packageOf(name, review, workspace);
  if (!found.ok) return found;
  const { sent } = found.value;
  const meanings = meaningsOf(found.value, review, workspace);
  const by = signedName(review.by);
  if (by === '') {
    return err(
      invalidInput(`${name} does not say who answers.`, [{ path: '$.by', found: review.by, says: 'expected a name' }]),
    );
  }
  const savedAt = Date.parse(review.savedAt);
  const faults: InputFault[] = [];
  const answers = review.entries.flatMap((entry, index): readonly Answer[] => {
    const at = Date.parse(entry.at);
    // The newest holds: a date from after the saving would outlast what is said until then.
    if (at > savedAt + clockSlipMs) {
      faults.push({
        path: `$.entries[${index}].at`,
        found: entry.at,
        says: `is later than ${review.savedAt}, when it was saved`,
      });
    }
    const target = toTarget(entry, index, meanings);
    if ('fault' in target) {
      faults.push(target.fault);
      return [];
    }
    const { decision, comment } = entry;
    return [{ planHash: sent.planHash, by, target: target.target, decision, comment, at }];
  });
  if (faults.length > 0) {
    const says = `${name} does not fit version ${sent.version} of ${sent.plan.name}, which it answers.`;
    return err(invalidInput(says, faults));
  }
  return ok({ package: sent, by, answers });
}

type Shown = NonNullable<ReturnType<ReviewPackageRepository['shownAs']>>;

function packageOf(name: string, { plan }: ReviewFile, { repositories }: Workspace): Result<Shown> {
  const { reviewPackages, plans } = repositories;
  const found = reviewPackages.shownAs(plan.hash);
  if (found === null) {
    const isKnown = reviewPackages.ofPlan(plan.id).length > 0 || plans.get(plan.id) !== null;
    const says = isKnown
      ? `${name} answers a version of ${plan.name} that was not sent from this workspace: its mark is not known here.`
      : `${name} is about the plan ${plan.name}, which was not sent from this workspace.`;
    const fault = { path: '$.plan.hash', found: plan.hash, says: 'is the mark of no package that was sent' };
    return err(invalidInput(says, [fault]));
  }
  const { sent, names } = found;
  const version = String(plan.version);
  const isThatPlan = plan.id === sent.plan.id || names.some((shown) => shown.plan === plan.id);
  const faults: readonly InputFault[] = [
    ...(isThatPlan
      ? []
      : [{ path: '$.plan.id', found: plan.id, says: `expected ${sent.plan.id}, the plan of this mark` }]),
    ...(plan.version === sent.version
      ? []
      : [{ path: '$.plan.version', found: version, says: `expected ${sent.version}, the version of this mark` }]),
  ];
  if (faults.length === 0) return ok(found);
  const says = `${name} was changed by hand: its mark belongs to version ${sent.version} of ${sent.plan.name}.`;
  return err(invalidInput(says, faults));
}

/** What a package means by a name; null: nothing it holds. */
interface Meanings {
  contact(shown: string): string | null;
  step(shown: string): string | null;
}

/** People by address, id, code, or whatever stood in their place; steps by their id, or what stood in its place. */
function meaningsOf(
  { sent, names }: Shown,
  { entries }: ReviewFile,
  { repositories: { contacts, contactCodes } }: Workspace,
): Meanings {
  const people = new Set(sent.people);
  const shownPeople = new Map(names.flatMap((shown) => shown.people));
  const steps = new Set(sent.plan.steps.map(({ id }) => id));
  const shownSteps = new Map(names.flatMap((shown) => shown.steps));
  const unknown = entries.flatMap((entry) =>
    entry.on === 'touch' && !people.has(entry.contact) && !shownPeople.has(entry.contact) ? [entry.contact] : [],
  );
  const coded = contactCodes.resolve(unknown);
  const keyOf = (contact: Contact | null) => (contact === null ? null : contactKey(contact));
  return {
    contact(shown) {
      if (people.has(shown)) return shown;
      const id = coded.get(shown);
      const key =
        shownPeople.get(shown) ?? keyOf(contacts.find(shown)) ?? (id === undefined ? null : keyOf(contacts.get(id)));
      return key !== null && people.has(key) ? key : null;
    },
    step: (shown) => (steps.has(shown) ? shown : (shownSteps.get(shown) ?? null)),
  };
}

function toTarget(
  entry: ReviewEntry,
  index: number,
  meanings: Meanings,
): { readonly target: ReviewTarget } | { readonly fault: InputFault } {
  if (entry.on === 'plan') return { target: { on: 'plan' } };
  const step = meanings.step(entry.step);
  if (step === null) {
    return { fault: { path: `$.entries[${index}].step`, found: entry.step, says: 'is no step of what was sent' } };
  }
  if (entry.on === 'step') return { target: { on: 'step', step } };
  const contact = meanings.contact(entry.contact);
  if (contact !== null) return { target: { on: 'touch', contact, step } };
  return {
    fault: { path: `$.entries[${index}].contact`, found: entry.contact, says: 'is nobody the package was for' },
  };
}

import type { Adjustment, Audience, Plan } from '../../shared/domain/plan.ts';
import type { PlanVerdicts, TouchVerdict } from '../../shared/domain/verdict.ts';
import type { Redaction } from '../../shared/formats/redactions.ts';
import type { PermissionUse, ReviewPerson, SinceReview } from '../../shared/review/review-input.ts';
import { disguisesOf } from './disguise.ts';
import type { ExportDocument, Identity } from './export-document.ts';
import { ordinaryWords } from './ordinary-words.ts';
import type { PackedTouch } from './packed-touch.ts';
import { planHash } from './read-export-document.ts';
import { createScrubs, ownSecrets, type Scrub, type Secret, type SecretIndex } from './scrub.ts';
import { secretsOf } from './secrets-of.ts';

/**
 * The document as it may leave the workspace: whatever tells who a person is, in fields and in texts, is replaced. Every
 * printer comes after this. What is new in a document is named here, one by one, or it does not compile.
 */
export function redact(document: ExportDocument, redaction: Redaction): ExportDocument {
  if (redaction === 'none') return document;
  const out = createRedactor(document, redaction);
  const plan = out.plan(document.plan);
  return {
    plan,
    planVersion: document.planVersion,
    // Of the plan as it is shown: whoever has the page can work it out, and nothing else.
    planHash: planHash(plan),
    verdicts: out.verdicts(document.verdicts),
    people: new Map([...document.people.values()].map((person) => [out.key(person.key), out.person(person)])),
    permissions: document.permissions.map(out.permission),
    // Colleagues, who chose to be named.
    madeBy: document.madeBy,
    madeAt: document.madeAt,
    reviewFor: document.reviewFor,
    sinceReview: document.sinceReview === null ? null : out.sinceReview(document.sinceReview),
    identities: new Map([...document.identities.values()].map((one) => [out.key(one.key), out.identity(one)])),
  };
}

function createRedactor(document: ExportDocument, redaction: Exclude<Redaction, 'none'>) {
  const disguises = disguisesOf(document.identities.values(), redaction);
  const secretsAbout = (identity: Identity): readonly Secret[] => {
    const disguise = disguises.get(identity.key);
    return disguise === undefined ? [] : secretsOf(identity, disguise);
  };
  const own = createOwn(document.identities, secretsAbout);
  const { message: scrub, talk: scrubTalk } = createScrubs(
    flatMap(document.identities.values(), secretsAbout),
    flatMap(document.identities.values(), ({ phone }) => (phone === null ? [] : [phone])),
  );
  const { message: scrubId } = createScrubs(
    flatMap(document.identities.values(), (identity) => secretsAbout(identity).flatMap(inIds)),
  );
  const stepIds = neutralIds(document.plan, scrubId);
  const stepId = (id: string) => stepIds.get(id) ?? scrubId(id);
  const about = (contact: string, text: string) => scrub(text, own(contact));
  const key = (contact: string) => disguises.get(contact)?.key ?? scrub(contact);

  const override = <T extends { readonly reason: string }>(contact: string, one: T): T => ({
    ...one,
    reason: scrubTalk(one.reason, own(contact)),
  });
  const adjustment = (one: Adjustment): Adjustment => ({
    contact: key(one.contact),
    step: stepId(one.step),
    movedTo: one.movedTo,
    ask: one.ask,
    leftOut: one.leftOut,
    override: one.override === null ? null : override(one.contact, one.override),
  });
  const audience = (whom: Audience): Audience => {
    if ('segment' in whom) return { segment: scrub(whom.segment) };
    return 'stage' in whom ? whom : whom.map(key);
  };
  const wholeTouch = ({
    contact,
    instead,
    mustMove,
    movedFrom,
    override: decided,
    ...one
  }: TouchVerdict): TouchVerdict => ({
    contact: key(contact),
    step: stepId(one.step),
    at: one.at,
    past: one.past,
    verdict: one.verdict,
    may: one.may,
    pace: one.pace,
    reasons: one.reasons.map((reason) => ({
      code: reason.code,
      severity: reason.severity,
      numbers: reason.numbers,
      sentence: about(contact, reason.sentence),
      clearsAt: reason.clearsAt,
      ...(reason.rule === undefined ? {} : { rule: reason.rule }),
      ...(reason.refusal === undefined ? {} : { refusal: reason.refusal }),
    })),
    earliestSafeAt: one.earliestSafeAt,
    coldAt: one.coldAt,
    ...(instead === undefined ? {} : { instead: about(contact, instead) }),
    ...(mustMove === undefined
      ? {}
      : { mustMove: { plan: scrubId(mustMove.plan), step: stepId(mustMove.step), at: mustMove.at } }),
    ...(movedFrom === undefined ? {} : { movedFrom }),
    ...(decided === undefined ? {} : { override: override(contact, decided) }),
  });

  // Taken apart only when it is printed: a large plan has no room for two of everything.
  const packedTouch = (one: PackedTouch): PackedTouch => ({
    contact: key(one.contact),
    step: stepId(one.step),
    at: one.at,
    past: one.past,
    verdict: one.verdict,
    may: one.may,
    pace: one.pace,
    reasonCount: one.reasonCount,
    isOverridden: one.isOverridden,
    whole: () => wholeTouch(one.whole()),
  });

  return {
    key,
    verdicts: ({ touches, journeys, ...rest }: PlanVerdicts<PackedTouch>): PlanVerdicts<PackedTouch> => ({
      ...rest,
      touches: touches.map(packedTouch),
      ...(journeys === undefined ? {} : { journeys: journeys.map((one) => ({ ...one, contact: key(one.contact) })) }),
    }),
    plan: (plan: Plan): Plan => ({
      id: scrubId(plan.id),
      name: scrub(plan.name),
      timeZone: plan.timeZone,
      startOn: plan.startOn,
      pace: plan.pace,
      audience: audience(plan.audience),
      steps: plan.steps.map((step) => ({
        id: stepId(step.id),
        offsetDays: step.offsetDays,
        at: step.at,
        channel: step.channel,
        purpose: scrub(step.purpose),
        ask: step.ask,
        data: step.data,
        subject: scrub(step.subject),
        body: scrub(step.body),
        facts: step.facts,
      })),
      adjustments: plan.adjustments.map(adjustment),
    }),
    person: ({ key: contact, standing, evidence }: ReviewPerson): ReviewPerson => {
      const name = disguises.get(contact)?.name ?? key(contact);
      const said = evidence.map((one) => about(contact, one));
      return { key: key(contact), name, calledName: name, company: null, standing, evidence: said };
    },
    sinceReview: ({ version, by, at, decision, changes }: SinceReview): SinceReview => ({
      version,
      by,
      at,
      decision,
      changes: changes.map(({ says, step, contact }) => ({
        says: contact === null ? scrub(says) : about(contact, says),
        step: step === null ? null : stepId(step),
        contact: contact === null ? null : key(contact),
      })),
    }),
    permission: (use: PermissionUse): PermissionUse => ({ ...use, purpose: scrub(use.purpose) }),
    identity: ({ key: contact, merged }: Identity): Identity => {
      const disguise = disguises.get(contact);
      return {
        key: key(contact),
        code: key(contact),
        firstName: disguise?.firstName ?? null,
        lastName: disguise?.lastName ?? null,
        email: null,
        externalId: null,
        phone: null,
        company: null,
        merged: new Map([...merged.keys()].map((field) => [field, `[${field}]`])),
      };
    },
  };
}

/**
 * What steps are called: one whose id holds a name has the place it is at, which the workspace that sent it knows. Replaced
 * alone, two ids that differ by names might become the same, and an answer would be to either.
 */
function neutralIds({ steps }: Plan, scrubId: Scrub): ReadonlyMap<string, string> {
  const kept = new Set(steps.map(({ id }) => id).filter((id) => scrubId(id) === id));
  return new Map(
    steps.map(({ id }, place) => {
      if (kept.has(id)) return [id, id];
      let neutral = `step-${place + 1}`;
      while (kept.has(neutral)) neutral = `${neutral}-`;
      kept.add(neutral);
      return [id, neutral];
    }),
  );
}

/** One after the other: all of them at once would be thrown away right after. */
function* flatMap<A, B>(items: Iterable<A>, toMany: (item: A) => Iterable<B>): Generator<B> {
  for (const item of items) yield* toMany(item);
}

/** The secrets of one person after the other: texts about one come together, and an index for each would fill the memory. */
function createOwn(
  identities: ExportDocument['identities'],
  secretsAbout: (identity: Identity) => readonly Secret[],
): (contact: string) => SecretIndex | undefined {
  let latest: { readonly contact: string; readonly secrets: SecretIndex } | null = null;
  return (contact) => {
    if (latest?.contact === contact) return latest.secrets;
    const identity = identities.get(contact);
    if (identity === undefined) return undefined;
    latest = { contact, secrets: ownSecrets(secretsAbout(identity)) };
    return latest.secrets;
  };
}

/** A secret as ids for machines have it, which are often made of a name: "ana-petrovic". */
function inIds({ text, instead }: Secret): readonly Secret[] {
  if (ordinaryWords.has(text.toLowerCase()) || [...text].length < 2) return [];
  return [{ text, instead: slug(instead), anyCase: true }];
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

import type { Sqlite } from '../sqlite.ts';
import { type AcceptedFitRepository, createAcceptedFitRepository } from './accepted-fits.ts';
import { type BatchRepository, createBatchRepository } from './batches.ts';
import { type ContactCodeRepository, createContactCodeRepository } from './contact-codes.ts';
import { type ContactPageRepository, createContactPageRepository } from './contact-pages.ts';
import { type ContactRepository, createContactRepository } from './contacts.ts';
import { createEventRepository, type EventRepository } from './events.ts';
import { createFactRepository, type FactRepository } from './facts.ts';
import { createJourneyRepository, type JourneyRepository } from './journeys.ts';
import { createPlannedPeopleRepository, type PlannedPeopleRepository } from './planned-people.ts';
import { createPlanRepository, type PlanRepository } from './plans.ts';
import { createPolicyRepository, type PolicyRepository } from './policies.ts';
import { createReviewAnswerRepository, type ReviewAnswerRepository } from './review-answers.ts';
import { createReviewPackageRepository, type ReviewPackageRepository } from './review-packages.ts';
import { createStandingRepository, type StandingRepository } from './standings.ts';

/** Everything that reads or writes rows. All of it is synchronous and belongs to one open file. */
export interface Repositories {
  readonly contacts: ContactRepository;
  readonly contactCodes: ContactCodeRepository;
  readonly contactPages: ContactPageRepository;
  readonly facts: FactRepository;
  readonly events: EventRepository;
  readonly journeys: JourneyRepository;
  readonly plans: PlanRepository;
  readonly plannedPeople: PlannedPeopleRepository;
  readonly policies: PolicyRepository;
  readonly acceptedFits: AcceptedFitRepository;
  readonly batches: BatchRepository;
  readonly reviewPackages: ReviewPackageRepository;
  readonly reviewAnswers: ReviewAnswerRepository;
  readonly standings: StandingRepository;
}

export function createRepositories(db: Sqlite): Repositories {
  const contacts = createContactRepository(db);
  const facts = createFactRepository(db);
  const events = createEventRepository(db);
  // First, for it makes the table that lists are narrowed by.
  const plannedPeople = createPlannedPeopleRepository(db);
  return {
    contacts,
    contactCodes: createContactCodeRepository(db),
    contactPages: createContactPageRepository(db),
    facts,
    events,
    journeys: createJourneyRepository(contacts, facts, events),
    plans: createPlanRepository(db),
    plannedPeople,
    policies: createPolicyRepository(db),
    acceptedFits: createAcceptedFitRepository(db),
    batches: createBatchRepository(db),
    reviewPackages: createReviewPackageRepository(db),
    reviewAnswers: createReviewAnswerRepository(db),
    standings: createStandingRepository(db),
  };
}

import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { PlanAhead } from '../../../../shared/contract/ahead-contract.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { NotFine, VerdictBar } from '../../marks/index.ts';
import { touchesOf } from '../plan-days.ts';

/** The plans with touches ahead that are not fine, those with most to mend first. */
export function PlansWithWarnings({ plans }: { readonly plans: readonly PlanAhead[] }) {
  const warned = plans
    .filter((plan) => plan.failed !== null || notFine(plan) > 0)
    .toSorted((a, b) => toMend(b) - toMend(a) || notFine(b) - notFine(a));
  return (
    <section className="today__section" aria-labelledby="with-warnings">
      <header className="today__head">
        <h2 className="ahead__title" id="with-warnings">
          Plans with warnings
        </h2>
        <span className="today__beside">
          {plans.length > 0 && `${warned.length} of ${sayCount(plans.length, 'plan', 'plans')} with touches ahead`}
        </span>
      </header>
      {plans.length === 0 && <p className="supporting">No plan has touches ahead.</p>}
      {plans.length > 0 && warned.length === 0 && <p className="supporting">Every touch ahead is fine.</p>}
      {warned.length > 0 && (
        <ul className="warned">
          {warned.map((plan) => (
            <li key={plan.id}>
              <Warned plan={plan} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Warned({ plan }: { readonly plan: PlanAhead }) {
  return (
    <Link to="/plans/stored/$planId" params={{ planId: plan.id }} className="warned__plan">
      <span className="warned__name">
        <span className="cut">{plan.name}</span>
        <span className="caption">
          {plan.failed === null
            ? `${sayCount(touchesOf([plan]), 'touch', 'touches')} ahead for ${sayCount(plan.people, 'person', 'people')}`
            : 'Not judged'}
        </span>
      </span>
      {plan.failed === null ? (
        <>
          <VerdictBar counts={plan.counts} />
          <NotFine counts={plan.counts} />
        </>
      ) : (
        <span className="warned__failed supporting">{plan.failed.says}</span>
      )}
      <ChevronRight className="icon icon--s" aria-hidden="true" />
    </Link>
  );
}

function toMend({ counts }: PlanAhead): number {
  return counts['too-fast'] + counts.blocked;
}

function notFine(plan: PlanAhead): number {
  return toMend(plan) + plan.counts.caution;
}

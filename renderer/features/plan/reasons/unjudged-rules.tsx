import { Link } from '@tanstack/react-router';
import { isAboutTool } from '../../../../shared/domain/law/missing-data.ts';
import type { UnjudgedRule } from '../../../../shared/domain/law/unjudged-rules.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { useRead } from '../../../api/use-read.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { sayMissing } from './law-words.ts';
import './unjudged-rules.css';

interface UnjudgedRulesProps {
  readonly plan: Plan;
  readonly now: number;
}

/** Rules of law and of platforms that nobody could judge, for what is missing: to know, and never in the way. */
export function UnjudgedRules(props: UnjudgedRulesProps) {
  return (
    <section className="unjudged" aria-label="Rules of law">
      <Disclosure title="Rules that could not be judged" whenOpen={() => <Rules {...props} />} />
    </section>
  );
}

function Rules({ plan, now }: UnjudgedRulesProps) {
  const rules = useRead('plans.unjudgedRules', { plan, now }, { keepPrevious: true });
  if (rules.isError) return <ErrorNote error={rules.error.error} />;
  if (rules.data === undefined) return <Waiting says="Looking at the rules" />;
  if (rules.data.length === 0) return <p className="supporting">Every rule that may hold could be judged.</p>;
  const isToolAsked = rules.data.some(({ missing }) => missing.some(isAboutTool));
  return (
    <>
      <p className="supporting">
        They hold nothing back. They help to check, and are no legal advice.
        {isToolAsked && (
          <>
            {' '}
            <Link to="/policy" search={{ part: 'sending-tool' }}>
              Say what the sending tool adds
            </Link>
            , once for all plans.
          </>
        )}
      </p>
      <ul className="unjudged__rules">
        {rules.data.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
      </ul>
    </>
  );
}

function RuleLine({ rule }: { readonly rule: UnjudgedRule }) {
  const { says, cite, confidence, missing, people } = rule;
  return (
    <li className="unjudged__rule">
      <p>{says}</p>
      <p className="supporting">
        Missing for {sayCount(people, 'person', 'people')}: {sayMissing(missing)}.
      </p>
      <p className="caption">
        {cite}
        {confidence === 'memory' && '. Recalled, and to be verified before anybody relies on it'}
      </p>
    </li>
  );
}

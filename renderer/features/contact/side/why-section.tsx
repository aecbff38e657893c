import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import type { Condition, Stage } from '../../../../shared/domain/stage.ts';
import { uncapital } from '../../../../shared/lib/words.ts';
import { sayDay, sayShortDate } from '../../../lib/say-date.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { ConditionMark, conditionWords, StageMark, stageTakes, stageWords } from '../../marks/index.ts';
import { type Change, changesOf } from '../axis/stage-changes.ts';
import { becauseIcon } from './because-icon.tsx';

const shownChanges = 40;

interface WhySectionProps {
  readonly details: ContactDetails;
  readonly now: number;
}

/** Why this stage and this condition, what would change them, and how it came to this. */
export function WhySection({ details, now }: WhySectionProps) {
  const { explanation } = details;
  const stageReasons = explanation.because.slice(0, -1);
  const conditionReason = explanation.because.at(-1);
  const changes = changesOf(details).toReversed();
  return (
    <section className="contact-side__section">
      <h2 className="contact-side__title">
        <StageMark stage={explanation.stage} />
        Why {stageWords[explanation.stage].toLowerCase()}
      </h2>
      <ul className="evidence">
        {stageReasons.map(({ says, events }) => (
          <li key={says} className="evidence__line">
            {becauseIcon(events, details.events)}
            <span>{says}</span>
            <span className="caption">{latestOf(events, details, now)}</span>
          </li>
        ))}
        {conditionReason !== undefined && (
          <li className="evidence__line">
            <ConditionMark condition={explanation.condition} />
            <span>
              {conditionWords[explanation.condition]}: {uncapital(conditionReason.says)}
            </span>
            <span className="caption">{latestOf(conditionReason.events, details, now)}</span>
          </li>
        )}
      </ul>
      <p className="caption contact-side__after">
        {becomes[explanation.stage]}
        {explanation.coldAt !== null &&
          isStillWarm(explanation.condition) &&
          Date.parse(explanation.coldAt) > now &&
          ` Without a response it goes cold by ${sayDay(Date.parse(explanation.coldAt), now)}.`}
      </p>
      {changes.length > 0 && (
        <Disclosure title={`How it came to this, ${changes.length === 1 ? 'one change' : `${changes.length} changes`}`}>
          <ol className="changes">
            {changes.slice(0, shownChanges).map((change) => (
              <ChangeLine key={change.at} change={change} now={now} />
            ))}
          </ol>
          {changes.length > shownChanges && (
            <p className="caption">And {changes.length - shownChanges} before these.</p>
          )}
        </Disclosure>
      )}
    </section>
  );
}

/** Of whoever is cooling or lost by their own rhythm, the latest date that patience allows says nothing any more. */
function isStillWarm(condition: Condition): boolean {
  return condition === 'warming' || condition === 'steady';
}

function ChangeLine({ change, now }: { readonly change: Change; readonly now: number }) {
  const { cause, stage, condition, stageChanged, at } = change;
  return (
    <li className="evidence__line">
      {stageChanged ? <StageMark stage={stage} width={18} /> : <ConditionMark condition={condition} />}
      <span>
        {stageChanged ? `${stageWords[stage]}, ${conditionWords[condition].toLowerCase()}` : conditionWords[condition]}
        {cause !== null && <span className="caption"> after {withArticle(cause)}</span>}
      </span>
      <span className="caption">{sayShortDate(at, now)}</span>
    </li>
  );
}

function withArticle(cause: string): string {
  if (cause.startsWith('first ')) return `the ${cause}`;
  return cause.startsWith('“') ? cause : `${/^[aeiou]/.test(cause) ? 'an' : 'a'} ${cause}`;
}

/** What the next stage takes, from the rules that derive it. */
const becomes: Readonly<Record<Stage, string>> = {
  stranger: `Becomes an acquaintance with ${stageTakes.acquaintance}.`,
  acquaintance: `Becomes a friend with ${stageTakes.friend}.`,
  friend: `Becomes a customer with ${stageTakes.customer}.`,
  customer: `Becomes an advocate with ${stageTakes.advocate}.`,
  advocate: 'Stays one while trust is above 70.',
};

/** When the latest of some events happened. */
function latestOf(events: readonly string[], details: ContactDetails, now: number): string {
  const named = new Set(events);
  const latest = details.events.findLast((event) => event.id !== '' && named.has(event.id));
  if (latest === undefined) return '';
  const day = sayShortDate(latest.at, now);
  return events.length > 1 ? `last ${day}` : day;
}

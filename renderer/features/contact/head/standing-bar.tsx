import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { stages } from '../../../../shared/domain/stage.ts';
import { dayMs } from '../../../../shared/domain/time.ts';
import { sayDays } from '../../../../shared/lib/count.ts';
import { sayDay, sayShortDate } from '../../../lib/say-date.ts';
import { ConditionWord, StageMark, stageMeanings, stageWords } from '../../marks/index.ts';
import { sayWaited } from '../wait-words.ts';

/** The stage on its path, the condition and since when, and the rhythm. */
export function StandingBar({ details, now }: { readonly details: ContactDetails; readonly now: number }) {
  const { explanation, conditionSince } = details;
  const why = explanation.because.at(-1)?.says;
  return (
    <div className="standing-bar">
      <ol className="stage-path" aria-label="Stage">
        {stages.map((stage) => (
          <li
            key={stage}
            className="stage-path__step"
            title={stageMeanings[stage]}
            {...(stage === explanation.stage ? { 'aria-current': 'step' as const } : {})}
          >
            <StageMark stage={stage} />
            {stageWords[stage]}
          </li>
        ))}
      </ol>
      <p className="standing-bar__pace">
        <span className="standing-bar__condition" title={why}>
          <ConditionWord condition={explanation.condition} />
          {conditionSince !== null && (
            <span className="caption" title={sayDay(conditionSince, now)}>
              since {sayShortDate(conditionSince, now)}
            </span>
          )}
        </span>
        <Rhythm details={details} />
      </p>
    </div>
  );
}

/** "Answers in 2 days, takes a message every 10 days" */
function Rhythm({ details: { answers, explanation } }: { readonly details: ContactDetails }) {
  const known = answers.count > 0;
  return (
    <span>
      {known && (
        <>
          Answers <b>{sayWaited(answers.halfWithinDays * dayMs, 'in')}</b>,{' '}
        </>
      )}
      {known ? 'takes' : 'Takes'} a message every <b>{sayDays(explanation.limitGapDays)}</b>
    </span>
  );
}

import { type Condition, conditions, type Stage } from '../../../shared/domain/stage.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import { conditionWords, StageMark, stageMeanings, stageWords } from '../marks/index.ts';

interface LaneHeadProps {
  readonly stage: Stage;
  readonly byCondition: Readonly<Record<Condition, number>> | undefined;
  readonly id: string;
}

/** The name of a lane, how many are in it, what brings somebody there, and how they are doing. */
export function LaneHead({ stage, byCondition, id }: LaneHeadProps) {
  const total = byCondition === undefined ? undefined : conditions.reduce((sum, one) => sum + byCondition[one], 0);
  return (
    <header className="lane__head">
      <div className="lane__title">
        <StageMark stage={stage} width={24} />
        <h2 className="lane__name" id={id}>
          {stageWords[stage]}
        </h2>
        <span className="lane__count">{total === undefined ? '' : sayNumber(total)}</span>
      </div>
      <p className="lane__meaning cut" title={stageMeanings[stage]}>
        {stageMeanings[stage]}
      </p>
      <ConditionBar byCondition={byCondition} />
    </header>
  );
}

function ConditionBar({ byCondition }: Pick<LaneHeadProps, 'byCondition'>) {
  const there = byCondition === undefined ? [] : conditions.filter((one) => byCondition[one] > 0);
  const says = there.map((one) => `${sayNumber(byCondition?.[one] ?? 0)} ${conditionWords[one].toLowerCase()}`);
  const label = says.length === 0 ? 'Nobody' : says.join(', ');
  return (
    <div className="condition-bar" role="img" aria-label={label} title={label}>
      {there.map((one) => (
        <span
          key={one}
          className={`condition-bar__part condition-bar__part--${one}`}
          style={{ flexGrow: byCondition?.[one] ?? 0 }}
        />
      ))}
    </div>
  );
}

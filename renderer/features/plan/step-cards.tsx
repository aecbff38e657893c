import type { Plan } from '../../../shared/domain/plan.ts';
import { classNames } from '../../lib/class-names.ts';
import { sayCount } from '../../lib/count.ts';
import { sayShortDay } from '../../lib/say-date.ts';
import { AskBars, ChannelIcon, channelWords, VerdictBar } from '../marks/index.ts';
import { type Matrix, noTouches } from './matrix.ts';
import type { Selection } from './selection.ts';
import type { TimeScale } from './time-scale.ts';
import './step-cards.css';

const gap = 12;
const widest = 190;
const threadHeight = 26;

interface StepCardsProps {
  readonly plan: Plan;
  readonly matrix: Matrix;
  readonly scale: TimeScale;
  readonly selected: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}

/** The steps as cards above the axis, each with a thread to its date and the shares of its verdicts. */
export function StepCards({ plan, matrix, scale, selected, onSelect }: StepCardsProps) {
  const pitch = Math.min(widest + gap, scale.width / Math.max(1, plan.steps.length));
  const lastOffset = Math.max(0, ...plan.steps.map((step) => step.offsetDays));
  return (
    <div className="step-cards">
      <div className="step-cards__corner" role="columnheader" aria-colindex={1}>
        <h2 className="step-cards__title">
          {sayCount(plan.steps.length, 'step', 'steps')}, {sayCount(lastOffset, 'day', 'days')}
        </h2>
        <p className="supporting">Each step shows its {sayCount(matrix.people.length, 'verdict', 'verdicts')}.</p>
      </div>
      <div className="step-cards__row" style={{ width: scale.width }}>
        {plan.steps.map((step, index) => {
          const { counts, firstAt } = matrix.steps[index] ?? { counts: noTouches, firstAt: null };
          const chosen = selected?.step === index;
          return (
            <div
              key={step.id}
              role="columnheader"
              aria-label={`Step ${index + 1}`}
              aria-colindex={index + 2}
              className="step-cards__place"
              style={{ left: index * pitch, width: pitch - gap }}
            >
              <button
                type="button"
                tabIndex={-1}
                className={classNames('step-card', chosen && 'step-card--selected')}
                onClick={() => selected !== null && onSelect({ ...selected, step: index })}
              >
                <span className="step-card__line">
                  <ChannelIcon channel={step.channel} labelled />
                  <span className="step-card__day cut">
                    {firstAt === null ? `day ${step.offsetDays}` : dayWords(firstAt, plan)}
                  </span>
                </span>
                <span className="step-card__subject">
                  {step.subject === '' ? channelWords[step.channel] : step.subject}
                </span>
                <span className="step-card__shares">
                  <VerdictBar counts={counts} />
                  <AskBars ask={step.ask} />
                </span>
              </button>
            </div>
          );
        })}
        <svg className="step-cards__threads" width={scale.width} height={threadHeight} aria-hidden="true">
          {plan.steps.map((step, index) => {
            const firstAt = matrix.steps[index]?.firstAt ?? null;
            if (firstAt === null) return null;
            const from = index * pitch + (pitch - gap) / 2;
            const to = scale.x(firstAt);
            const chosen = selected?.step === index;
            return (
              <path
                key={step.id}
                d={`M${from} 0C${from} 16 ${to} 8 ${to} ${threadHeight}`}
                fill="none"
                stroke={chosen ? 'var(--accent)' : 'var(--line-strong)'}
                strokeWidth={chosen ? 1.8 : 1.3}
              />
            );
          })}
        </svg>
      </div>
    </div>
  );
}

/** At their own pace the people of a step have different dates: the first is said as such. */
function dayWords(firstAt: number, plan: Plan): string {
  const day = sayShortDay(firstAt, firstAt, plan.timeZone);
  return plan.pace === 'personal' ? `from ${day}` : day;
}

import { History } from 'lucide-react';
import { useState } from 'react';
import { type Backtest, leastTouches } from '../../../../shared/domain/backtest/backtest.ts';
import { followDays } from '../../../../shared/domain/backtest/replay-journey.ts';
import { sayCount, sayNumber } from '../../../../shared/lib/count.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Note } from '../../../ui/note.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { JobLine } from '../job-line.tsx';
import type { Job } from '../use-job.ts';
import { RatesTable } from './rates-table.tsx';
import './past-part.css';

interface PastPartProps {
  readonly looking: Job<Backtest>;
  /** Of the policy in use. */
  readonly policyVersion: number;
}

/** What followed past touches, by the verdict they would have had: observed, not proof. */
export function PastPart({ looking, policyVersion }: PastPartProps) {
  const { state } = looking;
  return (
    <div className="page__scroll">
      <div className="page__inset past">
        <div>
          <p className="spoken">What followed past touches, observed and not proof.</p>
          <p className="supporting past__words">
            Every past touch is judged by what was known just before it, under today’s policy and numbers; then what
            followed is counted. Nobody drew lots over who was written to when: people who answer are written to more,
            so a difference between verdicts may have other causes.
          </p>
        </div>
        {state.step === 'failed' && <ErrorNote error={state.failure} />}
        {state.step === 'running' && (
          <JobLine state={state} says="Replaying journeys" stop="Stop looking back" goesOn onCancel={looking.cancel} />
        )}
        {(state.step === 'idle' || state.step === 'failed') && (
          <div>
            <Button look="primary" icon={History} onPress={looking.start}>
              Look back
            </Button>
          </div>
        )}
        {state.step === 'done' && (
          <Observed backtest={state.value} policyVersion={policyVersion} onAgain={looking.start} />
        )}
      </div>
    </div>
  );
}

interface ObservedProps {
  readonly backtest: Backtest;
  readonly policyVersion: number;
  readonly onAgain: () => void;
}

function Observed({ backtest, policyVersion, onAgain }: ObservedProps) {
  const [by, setBy] = useState<'verdict' | 'pace'>('verdict');
  const { touches, leftOut, parameters } = backtest;
  const numbers = parameters === 'defaults' ? 'the default numbers' : 'this workspace’s own numbers';
  if (touches === 0)
    return (
      <Note>
        No touch can be looked back on yet: it takes one that is {followDays} days old, so that what followed is known.
      </Note>
    );
  return (
    <>
      <div className="past__head">
        <Segmented
          label="Judged by"
          value={by}
          onChange={setBy}
          options={[
            { value: 'verdict', label: 'By the whole verdict' },
            { value: 'pace', label: 'By pace alone' },
          ]}
        />
        <p className="caption">
          {sayCount(touches, 'touch', 'touches')} under policy {backtest.policyVersion} and {numbers}.
          {backtest.policyVersion !== policyVersion && ` Policy ${policyVersion} is in use since.`}
        </p>
        <Button size="s" icon={History} onPress={onAgain}>
          Look back again
        </Button>
      </div>
      <RatesTable rates={by === 'verdict' ? backtest.byVerdict : backtest.byPace} />
      <p className="caption past__words">
        A bar is the 95 % Wilson interval of its share. Fewer than {leastTouches} touches of a verdict are not shown. An
        opt-out or a complaint counts within {followDays} days and before the next touch. Left out:{' '}
        {sayNumber(leftOut.service)} service messages, {sayNumber(leftOut.reply)} replies, and{' '}
        {sayNumber(leftOut.recent)} of the last {followDays} days, of which it is too early to tell.
      </p>
    </>
  );
}

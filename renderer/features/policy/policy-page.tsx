import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FitOffer } from '../../../shared/contract/model-contract.ts';
import type { Backtest } from '../../../shared/domain/backtest/backtest.ts';
import { call } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { say } from '../../ui/toasts.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useWorkspace } from '../workspace/index.ts';
import { keptJobs } from './job-store.ts';
import { NumbersPart } from './numbers/numbers-part.tsx';
import { PastPart } from './past/past-part.tsx';
import type { PolicyPart } from './policy-part.ts';
import { RulesPart } from './rules/rules-part.tsx';
import { useKeptJob } from './use-job.ts';
import './policy-page.css';

const fits = keptJobs<FitOffer>();
const looksBack = keptJobs<Backtest>();

/** The rules a team gives itself, the numbers of the model, and what the past says about both. */
export function PolicyPage() {
  const navigate = useNavigate();
  const { part = 'rules' } = useSearch({ from: '/policy' });
  const workspace = useWorkspace();
  const policy = useRead('policy.current', {});
  const path = workspace?.path ?? '';
  const tell = (says: string, shown: PolicyPart) => () =>
    say({
      says,
      act: { label: 'Look at it', run: () => void navigate({ to: '/policy', search: { part: shown } }) },
    });
  const fitting = useKeptJob(
    fits(path),
    (at, jobId) => call('model.fit', { at, jobId }),
    tell('The fit is through.', 'numbers'),
  );
  const looking = useKeptJob(
    looksBack(path),
    (at, jobId) => call('model.backtest', { at, jobId }),
    tell('The look back is through.', 'past'),
  );
  return (
    <Page label="Policy">
      <PageHead title="Policy" beside={policy.data === undefined ? undefined : sayVersion(policy.data.version)} />
      <div className="policy__parts">
        <Segmented
          label="What is shown"
          value={part === 'sending-tool' ? 'rules' : part}
          onChange={(chosen) => void navigate({ to: '/policy', search: { part: chosen } })}
          options={[
            { value: 'rules', label: 'Pace, caps and quiet times' },
            { value: 'numbers', label: 'Numbers of the model' },
            { value: 'past', label: 'What the past says' },
          ]}
        />
      </div>
      {policy.isError && (
        <div className="page__inset">
          <ErrorNote error={policy.error.error} />
        </div>
      )}
      {(policy.isPending || !workspace) && (
        <div className="page__inset">
          <Waiting says="Reading the policy" />
        </div>
      )}
      {policy.data !== undefined && workspace && (
        <>
          {(part === 'rules' || part === 'sending-tool') && (
            <RulesPart workspacePath={workspace.path} policy={policy.data} isToolSought={part === 'sending-tool'} />
          )}
          {part === 'numbers' && <NumbersPart contacts={workspace.contacts} fitting={fitting} />}
          {part === 'past' && <PastPart looking={looking} policyVersion={policy.data.version} />}
        </>
      )}
    </Page>
  );
}

function sayVersion(version: number): string {
  return version === 1 ? 'Policy 1, as every workspace begins' : `Policy ${version}`;
}

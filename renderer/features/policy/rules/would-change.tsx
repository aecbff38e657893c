import type { VerdictChanges } from '../../../../shared/domain/learn/verdict-changes.ts';
import type { PolicyDraft } from '../../../../shared/domain/policy-draft.ts';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { JobLine } from '../job-line.tsx';
import { useJob } from '../use-job.ts';
import { VerdictChangesList } from '../verdict-changes-list.tsx';

/** What a policy that is not saved yet would do to the verdicts of open plans, for whoever wants to know first. */
export function WouldChange({ draft }: { readonly draft: PolicyDraft }) {
  const comparing = useJob<VerdictChanges>((now, jobId) => call('policy.wouldChange', { draft, now, jobId }));
  const { state } = comparing;
  return (
    <section className="would-change" aria-label="What saving it would change">
      {state.step === 'idle' && (
        <Button size="s" onPress={comparing.start}>
          See what it would change
        </Button>
      )}
      {state.step === 'running' && (
        <JobLine state={state} says="Comparing verdicts" stop="Stop comparing" onCancel={comparing.cancel} />
      )}
      {state.step === 'failed' && <ErrorNote error={state.failure} />}
      {state.step === 'done' && <VerdictChangesList changes={state.value} />}
    </section>
  );
}

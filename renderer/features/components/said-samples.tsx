import { Signpost } from 'lucide-react';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Note } from '../../ui/note.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { SampleGroup } from './sample-group.tsx';

const surfaces = ['canvas', 'sunken', 'surface', 'raised', 'selected', 'accent-soft', 'accent'] as const;
const deepening = ['stranger', 'acquaintance', 'friend', 'customer', 'advocate'] as const;

export function SaidSamples() {
  return (
    <>
      <SampleGroup title="What is said">
        <Note>Trust moves at events, never by waiting.</Note>
        <Note look="caution">Nobody can open the workspace without this passphrase.</Note>
        <ErrorNote
          error={invalidInput('The file is not a plan.', [
            { path: 'steps[0].at', found: '9h', says: 'expected a clock time' },
          ])}
        />
        <ProgressBar says="Reading row" done={8412} total={20_000} />
        <Waiting says="Working out who stands where" />
        <Disclosure title="How this was worked out">
          <p>From six answers and three mails left alone.</p>
        </Disclosure>
      </SampleGroup>
      <SampleGroup title="Empty state">
        <EmptyState
          icon={Signpost}
          title="No plan yet"
          says="A plan is a sequence of touches for some people. Each gets a verdict while it is placed."
        >
          <Button>Plan a sequence</Button>
        </EmptyState>
      </SampleGroup>
      <SampleGroup title="Surfaces, stages">
        {[surfaces, deepening].map((row) => (
          <span key={row[0]} className="sample-group__swatches" aria-hidden="true">
            {row.map((name) => (
              <span key={name} style={{ background: `var(--${name})` }} title={name} />
            ))}
          </span>
        ))}
      </SampleGroup>
      <SampleGroup title="Type">
        <p className="sample-group__name">Spring pilot</p>
        <p className="spoken">One message every 8 days.</p>
        <p>Fourteen, the interface, 0123456789</p>
        <p className="supporting">Thirteen, tables and help</p>
        <p className="caption">Twelve, captions and axes</p>
      </SampleGroup>
    </>
  );
}

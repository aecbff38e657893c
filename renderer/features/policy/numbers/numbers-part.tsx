import { Ruler } from 'lucide-react';
import { useState } from 'react';
import type { FitOffer as Offer } from '../../../../shared/contract/model-contract.ts';
import { leastContacts, type WorkspaceFit } from '../../../../shared/domain/learn/workspace-fit.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { useAsOf } from '../../../api/as-of.ts';
import { runCommand } from '../../../api/run-command.ts';
import { undoLast } from '../../../api/undo.ts';
import { useRead } from '../../../api/use-read.ts';
import { sayDay } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Note } from '../../../ui/note.tsx';
import { say } from '../../../ui/toasts.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { JobLine } from '../job-line.tsx';
import type { Job } from '../use-job.ts';
import { FitOffer } from './fit-offer.tsx';
import { defaultRows, fittedRows } from './fit-rows.ts';
import { FitTable } from './fit-table.tsx';
import { SegmentTable } from './segment-table.tsx';
import './numbers-part.css';

interface NumbersPartProps {
  readonly contacts: number;
  readonly fitting: Job<Offer>;
}

/** Which numbers the model judges by, and what the journeys of this workspace would make of them. */
export function NumbersPart({ contacts, fitting }: NumbersPartProps) {
  const numbers = useRead('model.numbers', {});
  const [failure, setFailure] = useState<AppError | null>(null);
  const { state } = fitting;
  const goBackToDefaults = async () => {
    const done = await runCommand('model.useDefaults', {});
    if (!done.ok) return setFailure(done.error);
    fitting.forget();
    say({ says: 'The default numbers are in use again.', act: { label: 'Undo', run: () => void undoLast() } });
  };
  if (numbers.data === undefined)
    return (
      <div className="page__inset">
        {numbers.isError ? <ErrorNote error={numbers.error.error} /> : <Waiting says="Reading the numbers in use" />}
      </div>
    );
  const { fit } = numbers.data;
  const baseRates = fit?.fits.baseRates ?? null;
  const isEnough = contacts >= leastContacts;
  return (
    <div className="page__scroll">
      <div className="page__inset numbers">
        <InUse fit={fit} />
        {!isEnough && (
          <Note>
            A fit is offered from {leastContacts} contacts on; this workspace has{' '}
            {sayCount(contacts, 'contact', 'contacts')}.
          </Note>
        )}
        {failure !== null && <ErrorNote error={failure} />}
        {state.step === 'failed' && <ErrorNote error={state.failure} />}
        {state.step === 'running' ? (
          <JobLine state={state} says="Reading journeys" stop="Cancel the fit" goesOn onCancel={fitting.cancel} />
        ) : (
          <div className="numbers__acts">
            {isEnough && state.step !== 'done' && (
              <Button look="primary" icon={Ruler} onPress={fitting.start}>
                Fit to this workspace
              </Button>
            )}
            {fit !== null && <Button onPress={() => void goBackToDefaults()}>Use the defaults again</Button>}
          </div>
        )}
        {state.step === 'done' && (
          <FitOffer offer={state.value} at={state.at} onAgain={fitting.start} onClose={fitting.forget} />
        )}
        <h2 className="policy-section__title">Numbers in use</h2>
        <FitTable label="Numbers in use" rows={fit === null ? defaultRows() : inUseRows(fit)} />
        {baseRates !== null && <SegmentTable part={baseRates} />}
      </div>
    </div>
  );
}

/** What a fit leaves as it was is judged by its default. */
function inUseRows(fit: WorkspaceFit) {
  const fitted = fittedRows(fit).filter(({ standing }) => standing === 'Used');
  const models = new Set(fitted.map(({ model }) => model));
  const isFitted = (model: string) => models.has(model === 'Base rate' ? 'Beta-binomial' : model);
  return [...fitted, ...defaultRows().filter(({ model }) => !isFitted(model))];
}

function InUse({ fit }: { readonly fit: WorkspaceFit | null }) {
  const now = useAsOf();
  if (fit === null)
    return (
      <div>
        <p className="spoken">The default numbers are in use.</p>
        <p className="supporting numbers__words">
          They are assumptions and published levels, none of them of these people. A fit finds the numbers that make the
          journeys of this workspace most likely, shows what they would change, and changes nothing by itself.
        </p>
      </div>
    );
  return (
    <div>
      <p className="spoken">This workspace’s own numbers are in use.</p>
      <p className="supporting numbers__words">
        Fitted to {sayCount(fit.contacts, 'contact', 'contacts')}, on everything up to {sayDay(Date.parse(fit.at), now)}
        . They describe who is here; whoever is written to more has had more occasions to answer.
      </p>
    </div>
  );
}

import { useState } from 'react';
import type { FitOffer as Offer } from '../../../../shared/contract/model-contract.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { runCommand } from '../../../api/run-command.ts';
import { undoLast } from '../../../api/undo.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Note } from '../../../ui/note.tsx';
import { say } from '../../../ui/toasts.tsx';
import { VerdictChangesList } from '../verdict-changes-list.tsx';
import { fittedRows } from './fit-rows.ts';
import { FitTable } from './fit-table.tsx';
import { SegmentTable } from './segment-table.tsx';

interface FitOfferProps {
  readonly offer: Offer;
  /** The instant it was fitted for, in ms. */
  readonly at: number;
  /** Fits anew, where something changed since. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

const modelNames = {
  nbd: 'NBD',
  bgnbd: 'BG/NBD',
  mbgnbd: 'MBG/NBD',
  'log-normal': 'Log-normal',
  'beta-binomial': 'Beta-binomial',
} as const;

/** What was fitted and what it would change, before anybody decides. */
export function FitOffer({ offer, at, onAgain, onClose }: FitOfferProps) {
  const [failure, setFailure] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const rows = fittedRows(offer);
  const accept = async () => {
    setBusy(true);
    const accepted = await runCommand('model.accept', { at });
    setBusy(false);
    if (!accepted.ok) return setFailure(accepted.error);
    say({
      says: 'The numbers of this workspace are in use.',
      act: { label: 'Undo', run: () => void undoLast() },
    });
    onClose();
  };
  return (
    <section className="fit-offer" aria-label="What was fitted">
      <h2 className="policy-section__title">What was fitted</h2>
      {offer.offered ? (
        <ul className="fit-offer__says">
          {offer.says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <Note>{offer.says.join(' ')}</Note>
      )}
      {offer.wouldChange !== null && (
        <>
          <h3 className="policy-section__title">What it would change</h3>
          <VerdictChangesList changes={offer.wouldChange} />
        </>
      )}
      {rows.length > 0 && <FitTable label="Numbers that were fitted" rows={rows} isSaid={offer.offered} />}
      {offer.fits.baseRates !== null && <SegmentTable part={offer.fits.baseRates} />}
      {offer.notFitted.length > 0 && (
        <p className="supporting">
          Not fitted: {offer.notFitted.map(({ model, says }) => `${modelNames[model]}. ${says}`).join(' ')}
        </p>
      )}
      {failure !== null && (
        <ErrorNote error={failure}>
          <Button onPress={onAgain}>Fit again</Button>
        </ErrorNote>
      )}
      <div className="fit-offer__acts">
        {offer.offered && (
          <Button look="primary" disabled={isBusy} onPress={() => void accept()}>
            Use these numbers
          </Button>
        )}
        <Button look={offer.offered ? 'plain' : 'quiet'} onPress={onClose}>
          {offer.offered ? 'Keep the numbers in use' : 'Close this'}
        </Button>
        {offer.offered && <span className="caption">Nothing changes before that. One undo takes it back.</span>}
      </div>
    </section>
  );
}

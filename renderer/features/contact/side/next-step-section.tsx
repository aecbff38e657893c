import { NotebookPen, Plus, Reply, ShieldCheck } from 'lucide-react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { Button } from '../../../ui/button.tsx';
import { AskBars } from '../../marks/index.ts';
import { nextStep, type StepAct } from './next-step.ts';

interface NextStepSectionProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly onAct: (act: StepAct) => void;
}

/** What comes next, in a sentence; from when; what may be asked; and what does it. */
export function NextStepSection({ details, now, onAct }: NextStepSectionProps) {
  const { says, helps, acts, asks } = nextStep(details, now);
  const replies = acts.includes('note-answer');
  return (
    <section className="contact-side__section contact-side__section--first">
      <h2 className="contact-side__kicker">Next step</h2>
      <p className="spoken">{says}</p>
      <p className="supporting">{helps}</p>
      {asks === true && (
        <p className="next-step__ask supporting">
          <AskBars ask={fittingAsk(details)} />
          {askWords[fittingAsk(details)]}
        </p>
      )}
      {acts.length > 0 && (
        <div className="next-step__acts">
          {acts.map((act, index) => (
            <Button
              key={act}
              look={index === 0 ? 'primary' : 'plain'}
              size="s"
              icon={act === 'plan' && replies ? Reply : icons[act]}
              onPress={() => onAct(act)}
            >
              {act === 'plan' && replies ? 'Plan the reply' : labels[act]}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

const icons = { plan: Plus, 'note-answer': NotebookPen, 'record-permission': ShieldCheck } as const;
const labels: Readonly<Record<StepAct, string>> = {
  plan: 'Plan a touch',
  'note-answer': 'Note the answer',
  'record-permission': 'Record a permission',
};

type Ask = ContactDetails['planned'][number]['ask'];

/** The most that may be asked of them: one step beyond the permission only where trust bears it. */
function fittingAsk({ explanation: { level, trust } }: ContactDetails): Ask {
  const most = trust >= 0.6 ? level + 1 : level;
  return ([1, 2, 3, 4, 5] as const).findLast((ask) => ask <= most) ?? 1;
}

const askWords: Readonly<Record<Ask, string>> = {
  1: 'Answering or giving something fits; asking for anything does not yet.',
  2: 'A message that informs fits; asking for a talk does not yet.',
  3: 'Asking for a talk fits; an offer does not yet.',
  4: 'An offer fits.',
  5: 'Acting for them fits.',
};

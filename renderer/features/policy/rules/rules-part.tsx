import { type FormEvent, useState } from 'react';
import type { Policy } from '../../../../shared/domain/policy.ts';
import { showFirstFault } from '../../../lib/first-fault.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { CadenceSection } from './cadence-section.tsx';
import { CapsSection } from './caps-section.tsx';
import { PaceSection } from './pace-section.tsx';
import { QuietDaysSection } from './quiet-days-section.tsx';
import { QuietHoursSection } from './quiet-hours-section.tsx';
import { SendingToolSection } from './sending-tool-section.tsx';
import { usePolicyForm } from './use-policy-form.ts';
import { WouldChange } from './would-change.tsx';
import './rules-part.css';

interface RulesPartProps {
  readonly workspacePath: string;
  readonly policy: Policy;
  /** The questions about the sending tool were asked for. */
  readonly isToolSought: boolean;
}

/** The rules a team gives itself: changed as a whole, saved as the next version. */
export function RulesPart({ workspacePath, policy, isToolSought }: RulesPartProps) {
  const editor = usePolicyForm(workspacePath, policy);
  const { form, faults, change, isSaving } = editor;
  const [asked, setAsked] = useState(false);
  // While nobody has asked to save it, a row that was just added is not called wrong.
  const faultAt = (place: string, text = '') => (asked || text !== '' ? (faults.get(place) ?? null) : null);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (faults.size === 0) return void editor.save().then(() => setAsked(false));
    showFirstFault(event.currentTarget, () => setAsked(true));
  };
  return (
    <form className="policy-form" onSubmit={save} noValidate>
      <div className="page__scroll">
        <div className="page__inset policy-sections">
          <PaceSection form={form} change={change} fault={faults.get('ordinaryTouchesPerQuarter') ?? null} />
          <CapsSection form={form} change={change} faultAt={faultAt} />
          <QuietHoursSection form={form} change={change} faultAt={faultAt} />
          <QuietDaysSection form={form} change={change} fault={faults.get('quietWeekdays') ?? null} />
          <CadenceSection form={form} change={change} faultAt={faultAt} />
          <SendingToolSection form={form} change={change} isSought={isToolSought} />
        </div>
      </div>
      {editor.isChanged && faults.size === 0 && <WouldChange key={JSON.stringify(editor.draft)} draft={editor.draft} />}
      <footer className="policy-foot">
        {editor.failure !== null && <ErrorNote error={editor.failure} />}
        <p className="supporting" role="status">
          {editor.isChanged
            ? 'Not saved yet. Saving makes a new version; what was judged before keeps the number of its own.'
            : 'What is shown is in use.'}
        </p>
        {editor.isChanged && (
          <Button look="quiet" onPress={editor.putBack}>
            Put back
          </Button>
        )}
        {editor.isChanged && (
          <Button look="primary" submits disabled={isSaving}>
            {isSaving ? 'Saving' : 'Save the policy'}
          </Button>
        )}
      </footer>
    </form>
  );
}

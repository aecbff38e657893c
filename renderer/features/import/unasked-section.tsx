import { MailQuestion } from 'lucide-react';
import { useState } from 'react';
import type { UnaskedPeople } from '../../../shared/contract/import-preview.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { AlertMark } from '../../ui/alert-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { PermissionDialog, type PermissionGroup, sayGiven } from '../permission/index.ts';
import { countByHand } from './permission-counts.ts';
import type { Draft, ImportActs } from './use-import.ts';

interface UnaskedSectionProps {
  readonly draft: Draft;
  readonly unasked: UnaskedPeople;
  /** For how many of them the files say how they agreed, which nobody has accepted yet. */
  readonly said: number;
  readonly acts: ImportActs;
  readonly onLater: () => void;
}

const everyone = 'everyone';

/** No permission is assumed from a file: for how many none would be on record, and the act that records one. */
export function UnaskedSection({ draft, unasked, said, acts, onLater }: UnaskedSectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { people, claim } = unasked;
  const { permission } = draft;
  const covered = countByHand(unasked, draft);
  return (
    <section
      className={permission === null ? 'preview-side__section preview-side__section--caution' : 'preview-side__section'}
      aria-label="Permission"
    >
      {permission === null ? (
        <>
          <h2 className="section-title section-title--caution">
            <AlertMark />
            {sayCount(people, 'person has', 'people have')} no recorded permission
          </h2>
          <p className="preview-side__words">
            {said > 0 && <>For {said === people ? 'all' : sayNumber(said)} of them the file says it, as above. </>}
            {claim !== null && claim.people > 0 && (
              <>
                “{claim.column}” says yes for {sayNumber(claim.people)}, but not when or how.{' '}
              </>
            )}
            They come in without one, and mail to them is blocked until someone records how they agreed.
          </p>
          <div className="preview-side__buttons">
            <Button size="s" icon={MailQuestion} onPress={() => setIsOpen(true)}>
              Record how they agreed
            </Button>
            <Button size="s" look="quiet" onPress={onLater}>
              Later
            </Button>
          </div>
        </>
      ) : (
        <>
          <h2 className="section-title">How {sayCount(covered, 'person', 'people')} agreed is recorded with it</h2>
          <p className="preview-side__words">
            {sayGiven(permission.given)}
            {covered < people && <> {sayCount(people - covered, 'person stays', 'people stay')} without one.</>}
          </p>
          <div className="preview-side__buttons">
            <Button size="s" onPress={() => setIsOpen(true)}>
              Change it
            </Button>
            <Button size="s" look="quiet" onPress={() => acts.change({ permission: null })}>
              Leave it out
            </Button>
          </div>
        </>
      )}
      {isOpen && (
        <PermissionDialog
          groups={groupsOf(unasked)}
          {...(permission === null
            ? {}
            : { initial: { form: permission.form, group: permission.claimColumn ?? everyone } })}
          note="Recorded with the import."
          onClose={() => setIsOpen(false)}
          onRecord={async (given, group, form) => {
            acts.change({ permission: { given, form, claimColumn: group === everyone ? null : group } });
            setIsOpen(false);
            return Promise.resolve(null);
          }}
        />
      )}
    </section>
  );
}

/** Who says yes in a column comes first: of the others nobody said that they agreed. */
function groupsOf({ people, needConfirming, claim }: UnaskedPeople): readonly PermissionGroup[] {
  const all = { id: everyone, label: 'Everyone in this import without one', people, needConfirming };
  if (claim === null || claim.people === 0) return [all];
  const { column, ...whom } = claim;
  return [{ id: column, label: `Who says yes in “${column}”`, ...whom }, all];
}

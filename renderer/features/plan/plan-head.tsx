import { Copy, Ellipsis, GitCompareArrows, Redo2, Save, Share, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUndoState } from '../../api/undo.ts';
import { useRead } from '../../api/use-read.ts';
import { sayClock, sayNear } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { SignOffLine } from '../review/index.ts';
import type { PlanOrigin } from './plan-origin.ts';
import type { Planner } from './use-planner.ts';

interface PlanHeadProps {
  readonly planner: Planner;
  readonly origin: PlanOrigin;
  readonly back: ReactNode;
  readonly onExport: () => void;
  readonly onSave: () => void;
  readonly onWhatIf: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** The name of the plan, how it is kept, and what can be done with the whole of it. */
export function PlanHead(props: PlanHeadProps) {
  const { planner, origin, back, onSave } = props;
  const { plan, editor, now } = planner;
  const stored = useRead('plans.list', {}).data?.find((one) => one.id === plan.id);
  const history = useUndoState();
  return (
    <PageHead
      title={plan.name}
      before={back}
      beside={
        origin.kind === 'file' ? (
          'From a file, not saved'
        ) : (
          <>
            <span role="status">
              {editor.isSaving || stored === undefined
                ? 'Saving'
                : `Draft, version ${stored.version}. Saved ${savedWords(stored.savedAt, now)}`}
            </span>
            <SignOffLine planId={plan.id} />
          </>
        )
      }
    >
      {origin.kind === 'stored' && (
        <>
          <Button
            look="quiet"
            icon={Undo2}
            label={history.undo === null ? 'Undo: nothing to take back' : `Undo: ${history.undo}`}
            disabled={history.undo === null}
            onPress={editor.undo}
          />
          <Button
            look="quiet"
            icon={Redo2}
            label={history.redo === null ? 'Redo: nothing to do again' : `Redo: ${history.redo}`}
            disabled={history.redo === null}
            onPress={editor.redo}
          />
          <MenuButton
            look="quiet"
            icon={Ellipsis}
            label="More for this plan"
            acts={[
              { id: 'duplicate', label: 'Duplicate', icon: Copy, run: props.onDuplicate },
              { id: 'remove', label: 'Remove', icon: Trash2, run: props.onRemove },
            ]}
          />
        </>
      )}
      {planner.isJudgeable && (
        <Button icon={GitCompareArrows} onPress={props.onWhatIf}>
          What if
        </Button>
      )}
      <Button look={origin.kind === 'stored' ? 'primary' : 'plain'} icon={Share} shortcut="E" onPress={props.onExport}>
        Export
      </Button>
      {origin.kind === 'file' && (
        <Button look="primary" icon={Save} shortcut="S" onPress={onSave}>
          {stored === undefined ? 'Save into the workspace' : 'Replace the saved plan'}
        </Button>
      )}
    </PageHead>
  );
}

/** "09:12" today, "yesterday, 17:40" before. */
function savedWords(savedAt: number, now: number): string {
  const day = sayNear(savedAt, Math.max(now, savedAt));
  return day === 'today' ? sayClock(savedAt) : `${day}, ${sayClock(savedAt)}`;
}

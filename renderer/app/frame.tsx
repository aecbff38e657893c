import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract/data-contract.ts';
import { useUndoState } from '../api/undo.ts';
import { classNames } from '../lib/class-names.ts';
import { useKeys } from '../lib/use-keys.ts';
import { actionsFor } from './actions.ts';
import { Nav } from './nav.tsx';
import { Palette } from './palette.tsx';
import { screenAbove } from './screens.ts';
import { useAreaKey } from './use-area-key.ts';
import { usePaletteKey } from './use-palette-key.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import './frame.css';

interface FrameProps {
  readonly workspace: WorkspaceInfo;
  readonly onShowShortcuts: () => void;
  readonly children: ReactNode;
}

/** The nav on the left, the screen on its sheet on the right; and what can be done from anywhere. */
export function Frame({ workspace, onShowShortcuts, children }: FrameProps) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // A plan needs the width; everywhere else the names help.
  const [folds, setFolds] = useState({ plan: true, elsewhere: false });
  const place = pathname.startsWith('/plans/') ? 'plan' : 'elsewhere';
  const folded = folds[place];
  const fold = () => setFolds({ ...folds, [place]: !folded });
  const [palette, setPalette] = useState(false);
  const actions = actionsFor({
    ...useUndoState(),
    go: (to) => void navigate({ to }),
    foldNav: fold,
    showShortcuts: onShowShortcuts,
  });
  useAreaKey();
  useUndoKeys();
  usePaletteKey(() => setPalette(true));
  const above = screenAbove(pathname);
  useKeys({
    '[': fold,
    ...Object.fromEntries(actions.filter(({ group }) => group === 'Go to').map(({ keys = '', run }) => [keys, run])),
    ...(above === null ? {} : { Escape: () => void navigate({ to: above }) }),
  });
  return (
    <div className={classNames('frame', folded && 'frame--folded')}>
      <Nav workspace={workspace} onShowShortcuts={onShowShortcuts} onShowPalette={() => setPalette(true)} />
      <div className="frame__page">{children}</div>
      {palette && <Palette actions={actions} onClose={() => setPalette(false)} />}
    </div>
  );
}

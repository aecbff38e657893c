import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract/data-contract.ts';
import { classNames } from '../lib/class-names.ts';
import { useKeys } from '../lib/use-keys.ts';
import { Nav } from './nav.tsx';
import { useAreaKey } from './use-area-key.ts';
import './frame.css';

interface FrameProps {
  readonly workspace: WorkspaceInfo;
  readonly onShowShortcuts: () => void;
  readonly children: ReactNode;
}

/** The nav on the left, the screen on its sheet on the right. */
export function Frame({ workspace, onShowShortcuts, children }: FrameProps) {
  const navigate = useNavigate();
  const [folded, setFolded] = useState(false);
  useAreaKey();
  useKeys({
    '[': () => setFolded(!folded),
    'g r': () => void navigate({ to: '/relationships' }),
    'g p': () => void navigate({ to: '/plans' }),
    'g i': () => void navigate({ to: '/import' }),
    'g d': () => void navigate({ to: '/data' }),
  });
  return (
    <div className={classNames('frame', folded && 'frame--folded')}>
      <Nav workspace={workspace} onShowShortcuts={onShowShortcuts} />
      <div className="frame__page">{children}</div>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { ArrowDownUp, HardDrive, Keyboard, Lock, type LucideIcon, Signpost, Users } from 'lucide-react';
import type { WorkspaceInfo } from '../../shared/contract/data-contract.ts';
import { ProtectionBadge } from '../features/workspace/index.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { Button } from '../ui/button.tsx';

interface Place {
  readonly to: '/relationships' | '/plans' | '/import' | '/data';
  readonly name: string;
  readonly icon: LucideIcon;
}

const work: readonly Place[] = [
  { to: '/relationships', name: 'Relationships', icon: Users },
  { to: '/plans', name: 'Planner', icon: Signpost },
];
const keeping: readonly Place[] = [
  { to: '/import', name: 'Import', icon: ArrowDownUp },
  { to: '/data', name: 'Data and security', icon: Lock },
];

interface NavProps {
  readonly workspace: WorkspaceInfo;
  readonly onShowShortcuts: () => void;
}

export function Nav({ workspace, onShowShortcuts }: NavProps) {
  return (
    <nav className="nav" aria-label="Screens" data-area="nav">
      <div className="nav__brand">
        <BrandMark />
        <span className="nav__words">Unhurried</span>
      </div>
      {work.map(placeLink)}
      <div className="nav__gap" />
      {keeping.map(placeLink)}
      <div className="nav__foot">
        {!workspace.encrypted && <ProtectionBadge />}
        <div className="nav__workspace" title={workspace.path}>
          <HardDrive className="icon" aria-hidden="true" />
          <span className="nav__words cut">
            <b className="cut">{workspace.name}</b>
            On this computer only
          </span>
          <Button look="quiet" size="s" icon={Keyboard} label="Keyboard shortcuts" onPress={onShowShortcuts} />
        </div>
      </div>
    </nav>
  );
}

function placeLink({ to, name, icon: Icon }: Place) {
  return (
    <Link
      key={to}
      to={to}
      className="nav__link"
      title={name}
      aria-label={name}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon className="icon" aria-hidden="true" />
      <span className="nav__words">{name}</span>
    </Link>
  );
}

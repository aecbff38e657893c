import { Link } from '@tanstack/react-router';
import {
  ArrowDownUp,
  CalendarDays,
  HardDrive,
  Keyboard,
  Lock,
  type LucideIcon,
  MessageSquareText,
  Scale,
  Search,
  Signpost,
  Sun,
  Users,
} from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { WorkspaceInfo } from '../../shared/contract/data-contract.ts';
import { ProtectionBadge } from '../features/workspace/index.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { Kbd } from '../ui/kbd.tsx';
import type { ScreenPath } from './screens.ts';

interface Place {
  readonly to: ScreenPath;
  readonly name: string;
  readonly icon: LucideIcon;
}

const work: readonly Place[] = [
  { to: '/today', name: 'Today', icon: Sun },
  { to: '/relationships', name: 'Relationships', icon: Users },
  { to: '/plans', name: 'Planner', icon: Signpost },
  { to: '/calendar', name: 'Calendar', icon: CalendarDays },
  { to: '/review', name: 'Review', icon: MessageSquareText },
];
const keeping: readonly Place[] = [
  { to: '/import', name: 'Import', icon: ArrowDownUp },
  { to: '/policy', name: 'Policy', icon: Scale },
  { to: '/data', name: 'Data and security', icon: Lock },
];

interface NavProps {
  readonly workspace: WorkspaceInfo;
  readonly onShowShortcuts: () => void;
  readonly onShowPalette: () => void;
}

export function Nav({ workspace, onShowShortcuts, onShowPalette }: NavProps) {
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
        <NavButton name="Go to anything" icon={Search} keys={['Ctrl', 'K']} onPress={onShowPalette} />
        <NavButton name="Keyboard shortcuts" icon={Keyboard} keys={['?']} onPress={onShowShortcuts} />
        <div className="nav__workspace" title={workspace.path}>
          <HardDrive className="icon" aria-hidden="true" />
          <span className="nav__words cut">
            <b className="cut">{workspace.name}</b>
            On this computer only
          </span>
        </div>
        {!workspace.encrypted && <ProtectionBadge />}
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

interface NavButtonProps {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: readonly string[];
  readonly onPress: () => void;
}

function NavButton({ name, icon: Icon, keys, onPress }: NavButtonProps) {
  return (
    <AriaButton className="nav__link nav__link--act" onPress={onPress}>
      <Icon className="icon" aria-hidden="true" />
      <span className="nav__words">{name}</span>
      <span className="nav__keys">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </AriaButton>
  );
}

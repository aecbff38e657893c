import { HardDrive, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { RecentWorkspace } from '../../../shared/contract/shell-contract.ts';
import { useAsOf } from '../../api/as-of.ts';
import { runCommand } from '../../api/run-command.ts';
import { sayNear } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { useWorkspaceDoor } from './workspace-door.tsx';
import { folderOfPath } from './workspace-file.ts';

/** Workspaces that were open before, latest first. */
export function RecentList({ recent }: { readonly recent: readonly RecentWorkspace[] }) {
  const door = useWorkspaceDoor();
  const asOf = useAsOf();
  return (
    <section aria-label="Recent workspaces">
      <h2 className="recent__title">Recent</h2>
      <ul className="recent__list">
        {recent.map((workspace) => (
          <li key={workspace.path} className="recent__row">
            <AriaButton
              className="recent__open"
              isDisabled={!workspace.present || door.opening !== null}
              onPress={() => void door.open(workspace)}
            >
              <HardDrive className="icon" aria-hidden="true" />
              <span className="cut">
                <span className="recent__name cut">{workspace.name}</span>
                <span className="recent__path cut" title={workspace.path}>
                  {folderOfPath(workspace.path)}
                </span>
              </span>
              <span className="recent__when">
                {workspace.present ? `opened ${sayNear(workspace.openedAt, asOf)}` : 'the file is not there any more'}
              </span>
            </AriaButton>
            <Button
              look="quiet"
              size="s"
              icon={X}
              label={`Leave ${workspace.name} out of this list`}
              onPress={() => void runCommand('shell.forgetRecent', { path: workspace.path })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

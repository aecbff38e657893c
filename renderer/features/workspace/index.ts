export { DataAndSecurityPage } from './data-and-security-page.tsx';
export { ProtectionBadge } from './protection-badge.tsx';
export { StartPage } from './start-page.tsx';
export { useWorkspace } from './use-workspace.ts';
export { useWorkspaceDoor, WorkspaceDoor } from './workspace-door.tsx';

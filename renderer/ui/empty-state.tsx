import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What would be here, and how it comes here. */
  readonly says: ReactNode;
  readonly children?: ReactNode;
}

/** An empty place teaches what belongs in it. */
export function EmptyState({ icon: Icon, title, says, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon className="icon" aria-hidden="true" />
      <h2 className="empty-state__title">{title}</h2>
      <p className="empty-state__says">{says}</p>
      {children !== undefined && <div className="empty-state__acts">{children}</div>}
    </div>
  );
}

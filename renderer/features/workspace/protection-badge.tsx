import { LockOpen } from 'lucide-react';
import './protection-badge.css';

/** Stays in sight as long as the open workspace is not encrypted. */
export function ProtectionBadge() {
  return (
    <span className="protection-badge" title="Whoever gets hold of the workspace file can read it.">
      <LockOpen className="icon icon--s" aria-hidden="true" />
      <span className="protection-badge__words">Not encrypted</span>
    </span>
  );
}

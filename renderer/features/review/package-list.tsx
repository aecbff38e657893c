import { Send } from 'lucide-react';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { PackageRow } from './package-row.tsx';

/** The inbox: every package that went out, with how it stands. */
export function PackageList() {
  const at = useAsOf();
  const packages = useRead('reviews.list', { at }, { keepPrevious: true });
  if (packages.isPending) return <Waiting says="Reading what went out" />;
  if (packages.isError) return <ErrorNote error={packages.error.error} />;
  if (packages.data.length === 0) {
    return (
      <EmptyState
        icon={Send}
        title="Nothing has gone out for review yet"
        says="Export a plan as a page and send it by mail. Its lead opens it without this program, decides on touches, steps or the whole, and sends a file back. Dropped here, it stands beside what has changed meanwhile."
      />
    );
  }
  return (
    <ul className="package-list" aria-label="Packages">
      {packages.data.map((sent) => (
        <PackageRow key={sent.planHash} sent={sent} />
      ))}
    </ul>
  );
}

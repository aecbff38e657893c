import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { sayCount } from '../../lib/count.ts';
import { Note } from '../../ui/note.tsx';

/** No permission is ever assumed from an import: says for how many people none is recorded. */
export function WithoutPermission() {
  const at = useAsOf();
  const people = useRead('contacts.withoutPermission', { at }, { keepPrevious: true }).data?.contactIds.length ?? 0;
  if (people === 0) return null;
  return (
    <Note look="caution">
      {sayCount(people, 'person has', 'people have')} no recorded permission. Mail and calls to them are blocked until a
      journey file, or someone, says how and when they agreed.
    </Note>
  );
}

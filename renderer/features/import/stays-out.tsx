import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import type { Rejected } from '../../../shared/contract/import-report.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import { capital } from '../../../shared/lib/words.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { sayFew } from './meaning-words.ts';
import { saveRejected } from './save-rejected.ts';
import type { Draft } from './use-import.ts';

const mostShown = 5;

interface StaysOutProps {
  readonly preview: ImportPreview;
  readonly draft: Draft;
}

/** The rows that do not go in, with the place and the reason of each; those that are alike are one line. */
export function StaysOut({ preview, draft }: StaysOutProps) {
  const [failure, setFailure] = useState<AppError | null>(null);
  const { staysOut, files } = preview;
  if (staysOut.length === 0) return null;
  const count = files.reduce((sum, { fates }) => sum + fates.rejected, 0);
  const groups = alike(staysOut);
  const isSeveral = new Set(staysOut.map(({ file }) => file)).size > 1;
  return (
    <section className="preview-side__section" aria-label="Rows that stay out">
      <h2 className="section-title">{capital(sayFew(count, 'row stays out', 'rows stay out'))}</h2>
      <ul className="stays-out">
        {groups.slice(0, mostShown).map(({ first, others }) => (
          <li key={`${first.file} ${first.row}`}>
            <b>
              Row {sayNumber(first.row)}
              {first.column !== '' && !first.says.startsWith('the row') && `, ${first.column}`}
              {isSeveral && ` of ${first.file}`}
            </b>{' '}
            {first.found !== '' && <bdi>“{first.found}” </bdi>}
            {first.says}
            {others > 0 && `, and ${sayNumber(others)} ${others === 1 ? 'row' : 'rows'} like it`}
          </li>
        ))}
        {groups.length > mostShown && <li>and {sayNumber(groups.length - mostShown)} other reasons</li>}
      </ul>
      <Button look="link" size="s" onPress={() => void saveRejected(draft).then(setFailure)}>
        Save these rows as a CSV
      </Button>
      {failure !== null && <ErrorNote error={failure} />}
    </section>
  );
}

/** Rows that are out for the same reason, whatever stands in them; first of all the first of each. */
function alike(rows: readonly Rejected[]): readonly { readonly first: Rejected; readonly others: number }[] {
  const groups = new Map<string, { first: Rejected; others: number }>();
  for (const row of rows) {
    const key = `${row.file} ${row.column} ${row.says}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: row, others: 0 });
    else group.others += 1;
  }
  return [...groups.values()];
}

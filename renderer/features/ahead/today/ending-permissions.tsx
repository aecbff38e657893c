import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { sayCount, sayNumber } from '../../../../shared/lib/count.ts';
import { useRead } from '../../../api/use-read.ts';
import { sayNear, sayShortDate } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { channelWords } from '../../marks/index.ts';
import { PersonLine } from '../person-line.tsx';

const withinDays = 30;
const shownAtFirst = 6;
const mostShown = 200;

/** Permissions that run out within a month, the first to end first. */
export function EndingPermissions({ now }: { readonly now: number }) {
  const [limit, setLimit] = useState(shownAtFirst);
  const read = useRead('ahead.endingPermissions', { at: now, days: withinDays, limit }, { keepPrevious: true });
  const rest = read.data === undefined ? 0 : Math.min(read.data.total, mostShown) - read.data.rows.length;
  return (
    <section className="ahead__section" aria-labelledby="permissions-that-run-out" aria-busy={read.isPlaceholderData}>
      <h2 className="ahead__title" id="permissions-that-run-out">
        <ShieldAlert className="icon" aria-hidden="true" />
        Permissions that run out
        <span className="today__beside">within {withinDays} days</span>
      </h2>
      {read.isError && <ErrorNote error={read.error.error} />}
      {read.isPending && <Waiting says="Reading the permissions" />}
      {read.data?.total === 0 && <p className="supporting">None does.</p>}
      {read.data !== undefined && read.data.total > 0 && (
        <ul className="person-lines" aria-labelledby="permissions-that-run-out">
          {read.data.rows.map(({ contactId, name, channel, purpose, until }) => (
            <PersonLine
              key={`${contactId} ${channel} ${purpose}`}
              contactId={contactId}
              name={name}
              below={`${channelWords[channel]}, ${purpose}`}
              after={<span title={sayShortDate(until, now)}>{sayNear(until, now)}</span>}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button look="link" size="s" onPress={() => setLimit(mostShown)}>
          {`${sayNumber(rest)} more`}
        </Button>
      )}
      {read.data !== undefined && read.data.rows.length === mostShown && read.data.total > mostShown && (
        <p className="caption">{`The first ${mostShown} of ${sayCount(read.data.total, 'permission', 'permissions')}.`}</p>
      )}
    </section>
  );
}

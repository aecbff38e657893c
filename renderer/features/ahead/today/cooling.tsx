import { useNavigate } from '@tanstack/react-router';
import { contactFullName } from '../../../../shared/domain/contact.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { useRead } from '../../../api/use-read.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ConditionMark, TrustRing } from '../../marks/index.ts';
import { keepView, Latest, Next } from '../../relationships/index.ts';
import { useWorkspace } from '../../workspace/index.ts';
import { PersonLine } from '../person-line.tsx';

const mostShown = 6;

/** Those who are most worth keeping first. */
const cooling = { condition: 'cooling', sort: 'trust', descending: true } as const;

/** Who answers less than they used to. */
export function Cooling({ now }: { readonly now: number }) {
  const navigate = useNavigate();
  const workspace = useWorkspace();
  const read = useRead(
    'contacts.list',
    { ...cooling, at: now, limit: mostShown, withOutlook: true },
    { keepPrevious: true },
  );
  const showAll = () => {
    if (!workspace) return;
    keepView(workspace.path, cooling);
    void navigate({ to: '/relationships' });
  };
  return (
    <section className="ahead__section" aria-labelledby="who-is-cooling">
      <h2 className="ahead__title" id="who-is-cooling">
        <ConditionMark condition="cooling" />
        Cooling
      </h2>
      {read.isError && <ErrorNote error={read.error.error} />}
      {read.isPending && <Waiting says="Reading the contacts" />}
      {read.data?.total === 0 && <p className="supporting">Nobody is cooling.</p>}
      {read.data !== undefined && read.data.total > 0 && (
        <>
          <ul className="person-lines" aria-labelledby="who-is-cooling">
            {read.data.rows.map((contact) => (
              <PersonLine
                key={contact.id}
                contactId={contact.id}
                name={contactFullName(contact)}
                before={<TrustRing trust={contact.standing.trust} band={contact.standing.trustBand} size={28} />}
                below={contact.outlook !== null && <Latest outlook={contact.outlook} now={now} />}
                after={contact.outlook !== null && <Next next={contact.outlook.next} now={now} />}
              />
            ))}
          </ul>
          {read.data.total > read.data.rows.length && (
            <Button look="link" size="s" onPress={showAll}>
              {`All ${sayCount(read.data.total, 'person', 'people')} who are cooling`}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

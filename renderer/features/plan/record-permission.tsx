import { livesWhereConfirmed } from '../../../shared/domain/law/judge-law.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { newPermissionForm, PermissionDialog, recordPermission } from '../permission/index.ts';
import type { ReasonGroup } from './reasons/reason-groups.ts';
import { stepOf } from './reasons/reason-words.ts';
import type { Planner } from './use-planner.ts';

interface RecordPermissionProps {
  readonly planner: Planner;
  readonly group: ReasonGroup;
}

/** How the people whom nothing permits a step agreed, for all of them at once. */
export function RecordPermission({ planner, group }: RecordPermissionProps) {
  const { plan, people } = planner;
  const ids = group.people.flatMap((contact) => people.get(contact)?.id ?? []);
  const step = stepOf(plan, group.touches[0]?.step ?? '');
  const form = newPermissionForm();
  return (
    <PermissionDialog
      groups={[
        {
          id: 'group',
          label: `${sayCount(ids.length, 'person', 'people')} of this plan`,
          people: ids.length,
          needConfirming: group.people.filter((contact) => livesWhereConfirmed(people.get(contact)?.country ?? null))
            .length,
        },
      ]}
      initial={{
        group: 'group',
        form: { ...form, channel: step?.channel ?? form.channel, purpose: step?.purpose ?? form.purpose },
      }}
      {...(ids.length > 1 ? { note: 'Who refused stays as they are.' } : {})}
      onClose={() => planner.record(null)}
      onRecord={async (given) => {
        const failed = await recordPermission(ids, given);
        if (failed === null) planner.record(null);
        return failed;
      }}
    />
  );
}

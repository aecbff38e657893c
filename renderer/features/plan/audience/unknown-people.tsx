import { changeAudience } from '../../../../shared/domain/plan-edits.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { Button } from '../../../ui/button.tsx';
import { Note } from '../../../ui/note.tsx';
import type { Planner } from '../use-planner.ts';

/** Whom a refused check names in the audience and nobody knows. */
export function unknownIn(failure: AppError | null): readonly string[] {
  if (failure?.code !== 'invalid-input') return [];
  return failure.faults.flatMap(({ path, found }) =>
    path.startsWith('$.audience[') && found !== undefined ? [found] : [],
  );
}

/** Everyone a plan names who is no contact here, all at once, and the way on without them. */
export function UnknownPeople({
  planner,
  unknown,
}: {
  readonly planner: Planner;
  readonly unknown: readonly string[];
}) {
  const { plan, editor, isEditable } = planner;
  const { audience } = plan;
  const gone = new Set(unknown);
  return (
    <Note look="caution">
      <p>
        {sayCount(unknown.length, 'person of this plan is', 'people of this plan are')} in no contact of this workspace:{' '}
        {unknown.join(', ')}. Importing them lets the plan be judged.
      </p>
      {isEditable && Array.isArray(audience) && (
        <Button
          size="s"
          onPress={() =>
            editor.act(`Leaving ${sayCount(unknown.length, 'unknown name', 'unknown names')} out`, (current) =>
              changeAudience(
                current,
                audience.filter((identity) => !gone.has(identity)),
              ),
            )
          }
        >
          Leave {sayCount(unknown.length, 'name', 'names')} out of this plan
        </Button>
      )}
    </Note>
  );
}

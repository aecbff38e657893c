import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { daysLater, wallTime } from '../../../../shared/domain/time.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { useAsOf } from '../../../api/as-of.ts';
import { ownTimeZone } from '../../../lib/own-time-zone.ts';
import { sayShortDay } from '../../../lib/say-date.ts';
import { useKeys } from '../../../lib/use-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Page, PageHead } from '../../../ui/page.tsx';
import { Looking } from '../looking.tsx';
import { planDays, touchesOf } from '../plan-days.ts';
import { usePlansAhead } from '../use-plans-ahead.ts';
import { Collisions } from './collisions.tsx';
import { DayDetails } from './day-details.tsx';
import { Weeks } from './weeks.tsx';
import '../ahead.css';
import './calendar-page.css';

const weeksShown = 5;
const weeksPerPage = 4;

/** All plans together, day by day, and whom two of them touch one soon after the other. */
export function CalendarPage() {
  const now = useAsOf();
  const plans = usePlansAhead(now);
  const [weeksOn, setWeeksOn] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const page = (pages: number) => {
    setWeeksOn((weeks) => Math.max(0, weeks + pages * weeksPerPage));
    setChosen(null);
  };
  useKeys({ j: () => page(1), k: () => page(-1) });
  const timeZone = ownTimeZone();
  const monday = daysLater(now, 1 - wallTime(now, timeZone).weekday + 7 * weeksOn, '12:00', timeZone);
  const days = planDays(plans.data ?? [], monday, 7 * weeksShown, timeZone);
  const touches = touchesOf(days.flatMap(({ steps }) => steps));
  const day = days.find(({ date }) => date === chosen) ?? days.find(({ steps }) => steps.length > 0);
  return (
    <Page label="Calendar">
      <PageHead
        title="Calendar"
        beside={
          plans.data !== undefined &&
          `${touches === 0 ? 'Nothing planned' : sayCount(touches, 'touch', 'touches')}, ${sayShortDay(Math.max(now, monday), now)} to ${sayShortDay(days.at(-1)?.at ?? now, now)}`
        }
      >
        {weeksOn > 0 && <Button onPress={() => page(-weeksOn)}>This week</Button>}
        <Button icon={ChevronLeft} label="Four weeks earlier" disabled={weeksOn === 0} onPress={() => page(-1)} />
        <Button icon={ChevronRight} label="Four weeks later" onPress={() => page(1)} />
      </PageHead>
      <div className="ahead">
        <div className="calendar__weeks" data-area="weeks">
          {plans.isError && <ErrorNote error={plans.error.error} />}
          {plans.isPending && <Looking job="ahead.plans" says="Looking at the plans" />}
          {plans.data !== undefined && <Weeks days={days} now={now} chosen={day?.date ?? null} onChoose={setChosen} />}
        </div>
        {/* What scrolls has to be reachable by key. */}
        <aside className="ahead__side" aria-label="The day, and collisions" data-area="side" tabIndex={0}>
          <DayDetails day={day} now={now} />
          <Collisions now={now} />
        </aside>
      </div>
    </Page>
  );
}

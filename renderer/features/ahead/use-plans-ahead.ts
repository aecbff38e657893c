import { useRead } from '../../api/use-read.ts';

/** What all plans have ahead, by day: one walk over everybody serves every screen that shows it. */
export function usePlansAhead(now: number) {
  return useRead('ahead.plans', { at: now }, { keepPrevious: true, jobId: 'ahead.plans' });
}

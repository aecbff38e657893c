import { useSearch } from '@tanstack/react-router';
import { useRead } from '../../api/use-read.ts';
import { PlanScreen } from './plan-screen.tsx';

/** A plan as it lies in a file, not stored in the workspace. */
export function FilePlanPage() {
  const { path } = useSearch({ from: '/plans/file' });
  const plan = useRead('plans.readFile', { path }, { keepPrevious: true });
  return <PlanScreen plan={plan.data} failure={plan.error?.error ?? null} origin={{ kind: 'file', path }} />;
}

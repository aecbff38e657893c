import { useParams } from '@tanstack/react-router';
import { useRead } from '../../api/use-read.ts';
import { PlanScreen } from './plan-screen.tsx';

/** A plan that is stored in the workspace. */
export function StoredPlanPage() {
  const { planId } = useParams({ from: '/plans/stored/$planId' });
  const plan = useRead('plans.get', { id: planId });
  return <PlanScreen plan={plan.data} failure={plan.error?.error ?? null} origin={{ kind: 'stored' }} />;
}

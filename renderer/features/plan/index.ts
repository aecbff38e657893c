export { FilePlanPage } from './file-plan-page.tsx';
export { PlansPage } from './plans-page.tsx';
export { StoredPlanPage } from './stored-plan-page.tsx';

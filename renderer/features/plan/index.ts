export { FilePlanPage } from './file-plan-page.tsx';
export { NewPlanDialog } from './plans/new-plan-dialog.tsx';
export { PlansPage } from './plans/plans-page.tsx';
export { StoredPlanPage } from './stored-plan-page.tsx';

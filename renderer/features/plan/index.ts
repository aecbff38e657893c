export { FilePlanPage } from './file-plan-page.tsx';
export { NewPlanDialog } from './new-plan-dialog.tsx';
export { PlansPage } from './plans-page.tsx';
export { StoredPlanPage } from './stored-plan-page.tsx';

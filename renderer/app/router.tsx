import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { CalendarPage, TodayPage } from '../features/ahead/index.ts';
import { ContactPage } from '../features/contact/index.ts';
import { ImportPage } from '../features/import/index.ts';
import { FilePlanPage, PlansPage, StoredPlanPage } from '../features/plan/index.ts';
import { isPolicyPart, PolicyPage, type PolicyPart } from '../features/policy/index.ts';
import { RelationshipsPage } from '../features/relationships/index.ts';
import { PackagePage, PackageView, ReviewPage } from '../features/review/index.ts';
import { DataAndSecurityPage } from '../features/workspace/index.ts';
import { NothingHere } from './nothing-here.tsx';
import { Root } from './root.tsx';

const root = createRootRoute({ component: Root, notFoundComponent: NothingHere });

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      // The router knows a redirect only as a thrown value.
      // oxlint-disable-next-line typescript/only-throw-error
      throw redirect({ to: '/relationships' });
    },
  }),
  createRoute({ getParentRoute: () => root, path: '/today', component: TodayPage }),
  createRoute({ getParentRoute: () => root, path: '/relationships', component: RelationshipsPage }),
  createRoute({ getParentRoute: () => root, path: '/relationships/$contactId', component: ContactPage }),
  createRoute({ getParentRoute: () => root, path: '/plans', component: PlansPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/plans/file',
    validateSearch: (search): { readonly path: string } => ({
      path: typeof search['path'] === 'string' ? search['path'] : '',
    }),
    component: FilePlanPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/plans/stored/$planId', component: StoredPlanPage }),
  createRoute({ getParentRoute: () => root, path: '/calendar', component: CalendarPage }),
  createRoute({ getParentRoute: () => root, path: '/review', component: ReviewPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/review/page',
    validateSearch: (search): { readonly path: string } => ({
      path: typeof search['path'] === 'string' ? search['path'] : '',
    }),
    component: PackageView,
  }),
  createRoute({ getParentRoute: () => root, path: '/review/$planHash', component: PackagePage }),
  createRoute({
    getParentRoute: () => root,
    path: '/import',
    component: ImportPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/policy',
    validateSearch: (search): { readonly part?: PolicyPart } =>
      isPolicyPart(search['part']) ? { part: search['part'] } : {},
    component: PolicyPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/data', component: DataAndSecurityPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/components',
    // Read only by whoever builds the program, so it is read only when it is asked for.
    component: lazyRouteComponent(() => import('../features/components/index.ts'), 'ComponentsPage'),
  }),
]);

export const router = createRouter({ routeTree, history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

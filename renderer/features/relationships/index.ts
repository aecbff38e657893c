export { RelationshipsPage } from './relationships-page.tsx';

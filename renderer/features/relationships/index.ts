export { NoContacts } from './no-contacts.tsx';
export { Latest, Next } from './outlook-view.tsx';
export { RelationshipsPage } from './relationships-page.tsx';
export { keepView } from './use-kept-view.ts';

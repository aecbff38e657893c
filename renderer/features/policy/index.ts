export { PolicyPage } from './policy-page.tsx';
export { isPolicyPart, type PolicyPart } from './policy-part.ts';

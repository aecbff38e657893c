export { PackagePage } from './package-page.tsx';
export { PackageView } from './package-view.tsx';
export { ReviewPage } from './review-page.tsx';
export { SignOffLine } from './sign-off-line.tsx';

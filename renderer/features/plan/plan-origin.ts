/** Where a plan on screen comes from: a file somebody opened, or the workspace. */
export type PlanOrigin = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'stored' };

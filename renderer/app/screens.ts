/** The paths of the screens that are reached from anywhere. */
export type ScreenPath = '/today' | '/relationships' | '/plans' | '/review' | '/import' | '/policy' | '/data';

/** Where Escape leads from a page below a screen; null: nowhere. */
export function screenAbove(path: string): ScreenPath | null {
  if (/^\/relationships\/./.test(path)) return '/relationships';
  if (/^\/plans\/./.test(path)) return '/plans';
  if (/^\/review\/./.test(path)) return '/review';
  return null;
}

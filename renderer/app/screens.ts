/** The paths of the screens that are reached from anywhere. */
export type ScreenPath =
  | '/today'
  | '/relationships'
  | '/plans'
  | '/calendar'
  | '/review'
  | '/import'
  | '/policy'
  | '/data';

/** Where Escape leads from a page below a screen; null: nowhere, or the page itself knows (a contact is reached from many). */
export function screenAbove(path: string): ScreenPath | null {
  if (/^\/plans\/./.test(path)) return '/plans';
  if (/^\/review\/./.test(path)) return '/review';
  return null;
}

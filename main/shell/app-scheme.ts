/** The only origin a window may show. Every file of it comes out of the program's own folder. */
export const appScheme = 'app';
const appOrigin = 'app://unhurried';
export const startUrl = `${appOrigin}/index.html`;

export function isAppUrl(url: string): boolean {
  return url.startsWith(`${appOrigin}/`);
}

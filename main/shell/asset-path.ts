import { join, sep } from 'node:path';
import { isAppUrl } from './app-scheme.ts';

/** The file behind an `app://` URL; null when the URL would leave `root` or is not of the app. */
export function assetPath(root: string, url: string): string | null {
  if (!isAppUrl(url) || !URL.canParse(url)) return null;
  const decoded = decodePath(new URL(url).pathname);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = join(root, decoded === '/' ? 'index.html' : decoded);
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A stray percent sign: no file of the app is called that.
    return null;
  }
}

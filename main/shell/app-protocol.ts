import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { appScheme } from './app-scheme.ts';
import { assetPath } from './asset-path.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Has to be said before the app is ready: `app://` is a secure origin like https. */
export function claimAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers every `app://` URL from the files in `root`, each with the content security policy. */
export function serveApp(root: string): void {
  protocol.handle(appScheme, async (request) => {
    const file = request.method === 'GET' ? assetPath(root, request.url) : null;
    const content = file === null ? null : await readOrNull(file);
    if (file === null || content === null) return new Response('not a file of this app', { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    return new Response(
      extname(file) === '.html' ? withNonce(content.toString('utf8'), nonce) : new Uint8Array(content),
      {
        headers: {
          'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': contentSecurityPolicy(nonce),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        },
      },
    );
  });
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    // Whatever the reason, the page learns only that the file is not there.
    return null;
  }
}

/** React Aria reads the nonce for the styles it adds from this element. */
function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
}

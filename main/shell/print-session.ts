import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Session, session } from 'electron';
import { appScheme } from './app-scheme.ts';
import { lockSession } from './lockdown.ts';
import { printedPolicy } from './printed-page.ts';
import { readTypeFaces } from './type-faces.ts';

const origin = `${appScheme}://print`;
const fontUrl = new RegExp(`^${origin}/fonts/([\\w-]+\\.woff2)$`);

export interface PrintSession {
  readonly own: Session;
  /** The type faces of the program, for the style of a printed document. */
  readonly typeFaces: string;
  /** Makes a document loadable, for as long as `work` takes; it is never on the disk. */
  lay<T>(html: string, work: (url: string) => Promise<T>): Promise<T>;
}

/**
 * A session for documents that are printed and shown to nobody: it keeps nothing, and refuses every request but those for
 * the document itself and for the type faces in `assets`.
 */
export function openPrintSession(assets: string): PrintSession {
  const own = session.fromPartition('printing', { cache: false });
  const laid = new Map<string, string>();
  lockSession(own, (url) => laid.has(url) || fontUrl.test(url));
  own.protocol.handle(appScheme, async ({ url }) => {
    const html = laid.get(url);
    if (html !== undefined) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': printedPolicy };
      return new Response(html, { headers });
    }
    const [, font] = fontUrl.exec(url) ?? [];
    if (font === undefined) return new Response('nothing to print', { status: 404 });
    return new Response(new Uint8Array(await readFile(join(assets, font))), {
      headers: { 'content-type': 'font/woff2' },
    });
  });

  return {
    own,
    typeFaces: readTypeFaces(assets, (file) => `${origin}/fonts/${file}`),
    async lay(html, work) {
      const url = `${origin}/${randomUUID()}`;
      laid.set(url, html);
      try {
        return await work(url);
      } finally {
        laid.delete(url);
      }
    },
  };
}

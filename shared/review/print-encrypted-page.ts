import type { EncryptedPage } from '../formats/encrypted-page.ts';
import { dataBlock } from './data-block.ts';
import { html } from './html.ts';
import { appMark } from './marks.ts';
import { type PageHashes, pageHead, pageScript } from './page-head.ts';

/** The page that asks for the passphrase of the page inside. It says nothing of what that page holds, its title neither. */
export function printEncryptedPage(encrypted: EncryptedPage, hashes: PageHashes): string {
  return html`<!doctype html>
<html lang="en">${pageHead('Protected plan · Unhurried', hashes, null)}<body class="locked"><main>
<p class="kind">${appMark}Plan for review</p><h1>This plan opens with a passphrase</h1>
<p class="aim">Whoever sent the page has it. It is checked on this machine; nothing is sent.</p>
<form id="unlock" class="unlock" hidden><label for="passphrase">Passphrase</label><div class="unlock-row"><input id="passphrase" type="password" autocomplete="off" required><button class="btn primary">Open the plan</button></div><p id="unlock-says" class="says" role="status"></p></form>
<p class="unscripted answer">The page opens itself by a script, and scripts are off here. Allow them for this file, or ask for the page without a passphrase.</p>
</main>
${dataBlock('encrypted', JSON.stringify(encrypted))}${pageScript}</body></html>
`.toString();
}

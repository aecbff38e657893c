import type { EncryptedPage } from '../../shared/formats/encrypted-page.ts';
import { dataBlocks } from '../../shared/review/data-blocks.ts';
import { answerPage } from './answer-page.ts';
import { unlock } from './unlock.ts';

// The script of a review page. It runs in whatever browser a lead has, from a file, without a network.

function start(): void {
  const main = document.querySelector<HTMLElement>('main[data-hash]');
  if (main !== null) answerPage(main);
}

const locked = document.querySelector('form');
const block = document.getElementById(dataBlocks.encrypted);
if (locked === null || block === null) start();
else {
  // What Unhurried printed; a page that was changed does not open.
  const encrypted = JSON.parse(block.textContent) as EncryptedPage;
  unlock(locked, encrypted, start);
}

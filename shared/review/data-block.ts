import { type DataBlock, dataBlocks } from './data-blocks.ts';
import { escapeText, type Html, trusted } from './html.ts';

/** Text that no browser runs or shows. It is base64, or JSON of it: nothing in it ends the element. */
export function dataBlock(block: DataBlock, text: string): Html {
  if (/[<&]/.test(text)) throw new Error(`A data block cannot hold ${escapeText(text.slice(0, 40))}.`);
  return trusted(`<script type="application/json" id="${dataBlocks[block]}">${text}</script>\n`);
}

/** The text of a block; null: the page has none; 'cut': it begins and does not end. */
export function findDataBlock(page: string, block: DataBlock): { readonly text: string } | 'cut' | null {
  // Mail programs write elements their own way.
  const start = new RegExp(`<script\\b[^>]*\\bid=["']?${dataBlocks[block]}["']?[^>]*>`, 'i').exec(page);
  if (start === null) return null;
  const from = start.index + start[0].length;
  const end = page.indexOf('</script>', from);
  return end === -1 ? 'cut' : { text: page.slice(from, end).trim() };
}

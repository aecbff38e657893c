import { isTyping } from '../lib/typing.ts';

/**
 * What was chosen in the menu is done as its key does it: whichever part of the window answers the key answers the menu.
 * In a field the text is meant.
 */
export function doMenuAct(act: 'undo' | 'redo'): void {
  const target = document.activeElement ?? document.body;
  if (isTyping(target)) {
    // No other way leads to the undo of a field.
    document.execCommand(act);
    return;
  }
  const init = { key: 'z', ctrlKey: true, shiftKey: act === 'redo', bubbles: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', init));
}

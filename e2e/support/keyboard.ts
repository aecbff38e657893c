import type { Locator, Page } from '@playwright/test';

const patience = 40;

/** Goes from control to control with Tab until this one has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < patience; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${patience} times Tab did not reach ${String(target)}`);
}

/** Goes down a list of choices with the arrow key until this is there. */
export async function arrowDownTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < patience; presses++) {
    if (await target.isVisible()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${patience} times the arrow key did not bring ${String(target)}`);
}

export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Keys as a hand presses them: none waits until the window is done with the one before. */
export async function pressAtOnce(page: Page, ...keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}

/** Keys in one turn of the window: nothing that the first leads to can be drawn before the last. "Alt+x" is with Alt. */
export async function pressInOneTurn(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.evaluate((pressed) => {
    for (const chord of pressed) {
      const [key = '', ...held] = chord.split('+').toReversed();
      const on = document.activeElement ?? document.body;
      const init = { key, altKey: held.includes('Alt'), ctrlKey: held.includes('Control') };
      on.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    }
  }, keys);
}

import type { Page } from '@playwright/test';

/** Drops files on the middle of the window, as a file manager does. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  // Only a file that was chosen in an input has the path that a dropped one has.
  const input = await page.evaluateHandle(() => {
    const made = document.createElement('input');
    made.type = 'file';
    made.multiple = true;
    return made;
  });
  await input.setInputFiles([...paths]);
  await input.evaluate((chosen) => {
    const dataTransfer = new DataTransfer();
    for (const file of chosen.files ?? []) dataTransfer.items.add(file);
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
    for (const type of ['dragover', 'drop']) {
      middle.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
  });
}

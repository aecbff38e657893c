/** A toast calls itself an alertdialog too; it lies beside the page, which goes on. */
const dialogs = '[role=dialog], [role=alertdialog]:not([aria-modal=false])';
/** Over the page: a dialog, a menu, the list of a select. Keys belong to it. */
const layers = `${dialogs}, [role=menu], [data-trigger]`;

export function isDialogOpen(): boolean {
  return document.querySelector(dialogs) !== null;
}

export function isLayerOpen(): boolean {
  return document.querySelector(layers) !== null;
}

/** Whether keys go into text here. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select') !== null)
  );
}

/** The first lines as they stand in the file. */
export function TextPreview({ text }: { readonly text: string }) {
  return (
    // The text scrolls within it, also by keyboard.
    <pre
      className="export-preview__frame export-preview__frame--scrolls export-preview__text"
      role="region"
      aria-label="Lines"
      tabIndex={0}
    >
      {text}
    </pre>
  );
}

import type { ExportDocument } from './export-document.ts';
import type { Printer } from './printer.ts';

/** Longer texts are kept apart from others in memory, and cleaned away late. */
const touchesPerPart = 50;

/** The verdicts for other tools: the document `check --json` prints, and on which events it rests, as `docs/schemas/verdicts.json` describes it. */
export const printJson: Printer = function* ({ verdicts }: ExportDocument, { told }) {
  const { touches } = verdicts;
  if (touches.length === 0) return yield `${JSON.stringify(verdicts, null, 2)}\n`;
  const hole = '"touches": []';
  const around = JSON.stringify({ ...verdicts, touches: [] }, null, 2);
  // Keys come in order, and no text before this one can hold an unescaped quote.
  const at = around.indexOf(hole);
  yield `${around.slice(0, at)}"touches": [\n`;
  for (let from = 0; from < touches.length; from += touchesPerPart) {
    const part = touches.slice(from, from + touchesPerPart);
    const isLast = from + part.length === touches.length;
    yield `${part.map((touch) => `    ${JSON.stringify(touch.whole(), null, 2).replaceAll('\n', '\n    ')}`).join(',\n')}${isLast ? '\n' : ',\n'}`;
    told(from + part.length);
  }
  yield `  ]${around.slice(at + hole.length)}\n`;
};

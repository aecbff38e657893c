/**
 * Mark-up that may be printed as it is. It comes only from the templates of this folder, so that whatever came from a
 * person or a file is text, whatever it looks like.
 */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Html = Markup;
export type Printable = Html | string | number | null | readonly Printable[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would drop it, or put this in its place.
  '\0': '\uFFFD',
};

/** Text for an element or a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"'\0]/g, (found) => entities[found] ?? found);
}

function print(value: Printable): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.toString();
  return value.map(print).join('');
}

/** A template whose values are escaped; null prints nothing, a list prints one after the other. */
export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): Html {
  const text = parts.map((part, index) => (index === 0 ? part : print(values[index - 1] ?? null) + part));
  return new Markup(text.join(''));
}

/** Mark-up that is part of this code: a style sheet, a drawing. Never for anything that was put in. */
export function trusted(text: string): Html {
  return new Markup(text);
}

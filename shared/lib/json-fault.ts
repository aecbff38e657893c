/** Where a text stops being JSON: the parser says so in its own terms, and does not always say where. */
export type JsonFault =
  | { readonly kind: 'cut' }
  | { readonly kind: 'wrong'; readonly line: number; readonly column: number; readonly found: string };

const blank = /[ \t\r\n]*/y;
const signs = /[{}[\]:,]/y;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const plainBegun = /(?:-?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?\d*)?|t(?:ru?)?|f(?:al?s?)?|n(?:ul?)?)$/y;
const piece = /[^"\\\p{Cc}]{1,5000}|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
const pieceBegun = /\\(?:u[0-9a-fA-F]{0,3})?$/y;
const value = ['{', '[', 'text', 'plain'];

/** Null for a text that is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let allowed: readonly string[] = value;
  let isKey = false;
  let at = 0;
  for (;;) {
    at = after(blank, text, at) ?? at;
    if (at === text.length) return allowed.length === 0 ? null : { kind: 'cut' };
    const token = tokenAt(text, at);
    if (!allowed.includes(token.sign)) return wrongAt(text, at);
    if ('brokenAt' in token) return token.brokenAt === text.length ? { kind: 'cut' } : wrongAt(text, token.brokenAt);
    at = token.end;
    if (token.sign === '{') open.push('}');
    if (token.sign === '[') open.push(']');
    if (token.sign === '}' || token.sign === ']') open.pop();
    allowed = following(token.sign, open.at(-1), isKey);
    isKey = token.sign === '{' || (token.sign === ',' && open.at(-1) === '}');
  }
}

/** What may stand after a sign, within what `closing` closes. */
function following(sign: string, closing: string | undefined, isKey: boolean): readonly string[] {
  if (sign === '{') return ['text', '}'];
  if (sign === '[') return [...value, ']'];
  if (sign === ':') return value;
  if (sign === ',') return closing === '}' ? ['text'] : value;
  if (isKey && sign === 'text') return [':'];
  return closing === undefined ? [] : [',', closing];
}

type Token = { readonly sign: string } & ({ readonly end: number } | { readonly brokenAt: number });

function tokenAt(text: string, at: number): Token {
  if (text[at] === '"') return { sign: 'text', ...textAt(text, at + 1) };
  if (after(signs, text, at) !== null) return { sign: text[at] ?? '', end: at + 1 };
  const end = after(plain, text, at);
  if (end !== null) return { sign: 'plain', end };
  return { sign: 'plain', brokenAt: after(plainBegun, text, at) ?? at };
}

/** The end of a text in quotes, piece by piece, for it may be longer than an expression can hold. */
function textAt(text: string, from: number): { readonly end: number } | { readonly brokenAt: number } {
  let at = from;
  while (text[at] !== '"') {
    const next = after(piece, text, at);
    if (next === null) return { brokenAt: after(pieceBegun, text, at) ?? at };
    at = next;
  }
  return { end: at + 1 };
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function wrongAt(text: string, at: number): JsonFault {
  const before = text.slice(0, at).split('\n');
  const [found = ''] = text.slice(at, at + 40).split(/\r?\n/);
  return { kind: 'wrong', line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found };
}

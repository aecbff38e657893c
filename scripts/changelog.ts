import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const changes = join(root, 'docs', 'changes');
const unreleased = 'unreleased';

const kinds = { added: 'Added', changed: 'Changed', fixed: 'Fixed', removed: 'Removed', security: 'Security' } as const;
type Kind = keyof typeof kinds;
const isKind = (word: string | undefined): word is Kind => word !== undefined && Object.hasOwn(kinds, word);

interface Change {
  readonly kind: Kind;
  readonly sentence: string;
}

/** A line of a change file: `added: People and their histories can be read from a CSV file.` */
export function parseChange(line: string, file: string): Change {
  const [, kind, sentence] = /^(\w+): (\S.*)$/.exec(line) ?? [];
  if (!isKind(kind) || sentence === undefined) {
    throw new Error(`${file}: a change reads "${Object.keys(kinds).join('|')}: a sentence", not "${line}"`);
  }
  return { kind, sentence };
}

function readChanges(folder: string): readonly Change[] {
  return readdirSync(join(changes, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(changes, folder, name), 'utf8').split('\n');
      return lines.filter((line) => line.trim() !== '').map((line) => parseChange(line.trim(), name));
    });
}

/** `2026-12-01-v0.1.0` is a release of that day; `unreleased` is what comes next. */
function titleOf(folder: string): string {
  if (folder === unreleased) return 'Unreleased';
  const [, day, version] = /^(\d{4}-\d{2}-\d{2})-v(\S+)$/.exec(folder) ?? [];
  if (day === undefined || version === undefined)
    throw new Error(`docs/changes/${folder} is not named YYYY-MM-DD-vX.Y.Z`);
  return `${version} (${day})`;
}

function section(folder: string): string {
  const all = readChanges(folder);
  const parts = Object.entries(kinds).flatMap(([kind, heading]) => {
    const sentences = all.filter((change) => change.kind === kind).map((change) => `- ${change.sentence}`);
    return sentences.length === 0 ? [] : [`### ${heading}\n\n${sentences.join('\n')}`];
  });
  return [`## ${titleOf(folder)}`, ...parts].join('\n\n');
}

/** The whole of CHANGELOG.md, newest first. */
export function buildChangelog(): string {
  const releases = readdirSync(changes, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== unreleased)
    .map((entry) => entry.name)
    .sort()
    .reverse();
  const folders = existsSync(join(changes, unreleased)) ? [unreleased, ...releases] : releases;
  const intro = 'Built from `docs/changes/` by `npm run changelog`.';
  return `${['# Changes', intro, ...folders.map(section)].join('\n\n')}\n`;
}

export const changelogFile = join(root, 'CHANGELOG.md');

if (import.meta.main) writeFileSync(changelogFile, buildChangelog());
